package org.anuyat.intake.municipality;

import java.util.List;
import org.anuyat.intake.municipality.MailboxNameFinding.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mailbox's address, looked over.
 *
 * @param normalised with 0-9 for Thai digits, plain characters and small letters
 * @param acceptable no finding is an error
 */
@Schema(name = "MailboxName")
public record MailboxName(
    @Schema(examples = "saraban_๐๕๓๐๐๑๑๘@dla.go.th") String address,
    @Schema(examples = "saraban_05300118@dla.go.th") String normalised,
    boolean acceptable,
    List<MailboxNameFinding> findings) {

  MailboxName(String address, String normalised, List<MailboxNameFinding> findings) {
    this(
        address,
        normalised,
        findings.stream().noneMatch(f -> f.severity() == Severity.ERROR),
        List.copyOf(findings));
  }
}
