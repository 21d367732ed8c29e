package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.platform.Ids;

/**
 * Something case is to hear.
 *
 * @param eventId made once with the job, so that every repetition is the same event
 */
record CaseEventJob(String municipality, UUID permitId, UUID eventId) implements JobHandler.Data {
  static CaseEventJob of(PermitJob job) {
    return new CaseEventJob(job.municipality(), job.permitId(), Ids.next());
  }
}
