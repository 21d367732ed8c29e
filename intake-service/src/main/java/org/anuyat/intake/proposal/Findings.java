package org.anuyat.intake.proposal;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a letter.
 *
 * @param procedureCode of the proposed procedure
 */
public record Findings(List<Found> all, Optional<String> procedureCode) {
  public Findings {
    all = List.copyOf(all);
  }
}
