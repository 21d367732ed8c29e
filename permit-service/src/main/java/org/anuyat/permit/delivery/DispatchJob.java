package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/**
 * A step for one sending.
 *
 * @param dispatchId null in jobs stored before sendings were kept: the permit's first
 */
record DispatchJob(String municipality, UUID permitId, UUID dispatchId)
    implements JobHandler.Data {}
