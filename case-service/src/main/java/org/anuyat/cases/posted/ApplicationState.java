package org.anuyat.cases.posted;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a posted application is on its way to a case. */
@Schema(name = "PostedApplicationState")
enum ApplicationState {
  /** Kept; the mailroom is being told. */
  ACCEPTED,
  /** In the register of incoming matters, and acknowledged to the applicant. */
  REGISTERED,
  /** A case. */
  OPENED
}
