package org.anuyat.permit.certifiedreply;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/** The moment to look whether a question is still open. */
record AlarmJob(String municipality, UUID replyId) implements JobHandler.Data {}
