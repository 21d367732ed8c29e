package org.anuyat.cases.publicstatus;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed for the public. */
@Schema(name = "PublicChangeType")
public enum ChangeType {
  /** An application was opened as a case. */
  @JsonProperty("case.opened")
  CASE_OPENED,
  /** The public status of a case is another one. */
  @JsonProperty("case.status-changed")
  CASE_STATUS_CHANGED
}
