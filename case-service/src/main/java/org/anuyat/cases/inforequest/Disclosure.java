package org.anuyat.cases.inforequest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An approver's decision whether data sets that are not given out freely may be used for this
 * request.
 *
 * @param dataSets their codes
 * @param by the approver (sub): never the person who answers
 */
@Schema(description = "An approver's decision on data sets that are not given out freely")
public record Disclosure(
    boolean approved, List<String> dataSets, String reason, Instant at, String by, String byName) {
  public Disclosure {
    dataSets = List.copyOf(dataSets);
  }

  boolean approves(String dataSet) {
    return approved && dataSets.contains(dataSet);
  }
}
