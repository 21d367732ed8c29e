package org.anuyat.intake.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.attachment.clinic.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a message.
 *
 * @param position the file's place in the mail, counted from 1
 * @param name cleaned for display and download
 * @param contentType the true media type, told from the bytes
 * @param size in bytes
 * @param warnings what to know before opening it (rules 3.4, 3.5); empty: nothing noticed
 */
@Schema(name = "Attachment")
public record AttachmentView(
    UUID id,
    @Schema(examples = "1") int position,
    @Schema(examples = "แบบคำขอ.pdf") String name,
    @Schema(examples = "application/pdf") String contentType,
    boolean inline,
    @Schema(examples = "182004") long size,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    List<Warning> warnings) {

  /**
   * One thing noticed about a file.
   *
   * @param detail the measure or trace, such as {@code A4: 96 dpi (794 × 1123 px)}; may be empty
   */
  @Schema(name = "AttachmentWarning")
  public record Warning(
      AttachmentWarning code,
      @Schema(examples = "ภาพไม่ชัด ความละเอียดต่ำกว่า 300 dpi") String th,
      @Schema(examples = "The picture is below 300 dpi.") String en,
      @Schema(examples = "A4: 96 dpi (794 × 1123 px)") String detail) {
    static Warning of(Finding finding) {
      return new Warning(
          finding.code(), finding.code().thai(), finding.code().english(), finding.detail());
    }
  }

  @JsonIgnore
  public boolean isInfected() {
    return warnings.stream().anyMatch(w -> w.code() == AttachmentWarning.VIRUS);
  }

  static AttachmentView of(Attachment a) {
    return new AttachmentView(
        a.id,
        a.position,
        a.name,
        a.contentType,
        a.inline,
        a.size,
        a.sha256,
        a.findings.stream().sorted(Comparator.comparing(Finding::code)).map(Warning::of).toList());
  }
}
