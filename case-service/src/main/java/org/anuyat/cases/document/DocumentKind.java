package org.anuyat.cases.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a document of the case file comes from. */
@Schema(name = "DocumentKind")
public enum DocumentKind {
  MAIL,
  ATTACHMENT,
  /** The application as a portal posted it. */
  FORM,
  /** A certification sheet of this agency with the copy it certifies (4.3). */
  CERTIFIED_COPY,
  /** The case printed to be approved on paper (4.7). */
  PRINT_PACK,
  /** Paper that came back through the scanner (5.2). */
  SCAN,
  /** The pack handed to the agency's e-Saraban (4.7). */
  SARABAN_PACK
}
