package org.anuyat.payment.notice;

import java.util.UUID;
import org.anuyat.payment.job.JobHandler;

/** Work on one fee. */
record FeeJob(String municipality, UUID feeId) implements JobHandler.Data {}
