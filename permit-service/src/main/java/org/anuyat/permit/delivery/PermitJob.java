package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/** A step for one permit. */
record PermitJob(String municipality, UUID permitId) implements JobHandler.Data {}
