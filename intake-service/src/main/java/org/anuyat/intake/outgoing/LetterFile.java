package org.anuyat.intake.outgoing;

import jakarta.activation.FileDataSource;
import java.nio.file.Path;

/** A file on the disk as mail attaches it, with the kind its owner says it is. */
final class LetterFile extends FileDataSource {
  private final String contentType;

  LetterFile(Path content, String contentType) {
    super(content.toFile());
    this.contentType = contentType;
  }

  @Override
  public String getContentType() {
    return contentType;
  }
}
