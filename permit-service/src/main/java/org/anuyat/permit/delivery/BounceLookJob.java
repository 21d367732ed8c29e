package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/**
 * One look at a mail that was sent.
 *
 * @param look from 0
 */
record BounceLookJob(String municipality, UUID permitId, UUID dispatchId, int look)
    implements JobHandler.Data {}
