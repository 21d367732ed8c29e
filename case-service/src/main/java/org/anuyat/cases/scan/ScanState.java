package org.anuyat.cases.scan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a scan is. */
@Schema(name = "ScanState")
enum ScanState {
  /** A job is reading its barcodes. */
  RECEIVED,
  READ,
  /** Not one page could be read; an officer places it by hand. */
  UNREADABLE
}
