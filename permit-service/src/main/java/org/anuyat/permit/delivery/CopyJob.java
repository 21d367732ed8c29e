package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/** A replacement copy is to be made. */
record CopyJob(String municipality, UUID permitId, UUID copyId) implements JobHandler.Data {}
