package org.anuyat.permit.renewal;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/** A permit with a date that came. */
record DueJob(String municipality, UUID permitId) implements JobHandler.Data {}
