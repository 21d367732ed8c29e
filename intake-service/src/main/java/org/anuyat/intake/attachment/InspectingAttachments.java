package org.anuyat.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.attachment.clinic.Clinic;
import org.anuyat.intake.attachment.clinic.Finding;
import org.anuyat.intake.message.reading.ReadAttachment;

/** Looks at the files of a mail: safe name, true kind, viruses, and whatever else is wrong. */
@ApplicationScoped
public class InspectingAttachments {
  @Inject Antivirus antivirus;

  public InspectedAttachment inspect(ReadAttachment file) throws IOException {
    Clinic.Result result = Clinic.examine(file);
    List<Finding> findings = new ArrayList<>(result.findings());
    scan(file).ifPresent(findings::add);
    return new InspectedAttachment(
        file.position(),
        result.name(),
        result.kind(),
        result.contentType(),
        file.inline(),
        file.size(),
        file.sha256(),
        findings,
        file.content());
  }

  private Optional<Finding> scan(ReadAttachment file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file.content())) {
      return antivirus
          .scan(bytes)
          .map(signature -> new Finding(AttachmentWarning.VIRUS, signature));
    } catch (Antivirus.Away away) {
      return Optional.of(new Finding(AttachmentWarning.NOT_SCANNED, ""));
    }
  }
}
