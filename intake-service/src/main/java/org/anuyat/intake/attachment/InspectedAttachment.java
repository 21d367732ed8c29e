package org.anuyat.intake.attachment;

import java.nio.file.Path;
import java.util.List;
import org.anuyat.intake.attachment.clinic.FileKind;
import org.anuyat.intake.attachment.clinic.Finding;

/**
 * A file after it was looked at.
 *
 * @param name cleaned
 * @param contentType what the bytes are; what the sender declared only where the bytes do not tell
 * @param findings what an officer should know before he opens it
 */
public record InspectedAttachment(
    int position,
    String name,
    FileKind kind,
    String contentType,
    boolean inline,
    long size,
    String sha256,
    List<Finding> findings,
    Path content) {

  public InspectedAttachment {
    findings = List.copyOf(findings);
  }
}
