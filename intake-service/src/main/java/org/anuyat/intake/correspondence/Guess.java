package org.anuyat.intake.correspondence;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A matter a held mail may belong to. A guess for an officer's eyes; nothing is done on it.
 *
 * @param matterId id of the message that opened the matter
 * @param caseId its case; null when it has none
 * @param caseNumber such as {@code 12/2569}; null when not known
 * @param score between 0 and 1: how many and how good the reasons are
 * @param reasonTh the reasons in Thai
 * @param reasonEn the reasons in English
 */
@Schema(name = "MatterGuess")
public record Guess(
    UUID matterId,
    UUID caseId,
    @Schema(examples = "12/2569") String caseNumber,
    @Schema(examples = "0.79") double score,
    @Schema(examples = "ตอบกลับหนังสือของเทศบาลในเรื่องนี้ แต่ผู้ส่งไม่ใช่ผู้ติดต่อเดิม")
        String reasonTh,
    @Schema(examples = "Answers a letter of ours in this matter, but the sender is no party of it")
        String reasonEn) {

  static Guess of(Correspondence matter, Set<GuessReason> reasons) {
    double doubt = reasons.stream().mapToDouble(r -> 1 - r.score).reduce(1, (a, b) -> a * b);
    return new Guess(
        matter.id,
        matter.caseId,
        matter.caseNumber,
        Math.round((1 - doubt) * 100) / 100.0,
        reasons.stream().map(r -> r.thai).collect(Collectors.joining("; ")),
        reasons.stream().map(r -> r.english).collect(Collectors.joining("; ")));
  }
}
