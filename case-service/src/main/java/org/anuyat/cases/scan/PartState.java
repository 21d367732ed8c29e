package org.anuyat.cases.scan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of some pages of a scan. */
@Schema(name = "ScanPartState")
enum PartState {
  FILED,
  /** Waits for an officer. */
  UNPLACED,
  /** An officer said that it belongs to no case. */
  DISCARDED
}
