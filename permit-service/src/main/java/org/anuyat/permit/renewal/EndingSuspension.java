package org.anuyat.permit.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.DueDates;

/** Notes that a suspension is over; the public check has shown so since midnight. */
@ApplicationScoped
class EndingSuspension implements JobHandler<DueJob> {
  @Inject DueDates dueDates;

  @Override
  public String name() {
    return "permit-suspension-over";
  }

  @Override
  public Class<DueJob> dataType() {
    return DueJob.class;
  }

  @Override
  public void run(DueJob job) {
    dueDates.endSuspension(job.permitId());
  }
}
