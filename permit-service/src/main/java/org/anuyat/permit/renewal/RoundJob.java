package org.anuyat.permit.renewal;

import java.time.LocalDate;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.platform.CurrentMunicipality;

/** The round of one Bangkok day. */
record RoundJob(LocalDate day) implements JobHandler.Data {
  @Override
  public String municipality() {
    return CurrentMunicipality.PROVINCE;
  }
}
