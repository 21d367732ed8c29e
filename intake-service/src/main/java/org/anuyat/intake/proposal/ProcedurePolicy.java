package org.anuyat.intake.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anuyat.intake.client.Procedure;

/** Which announced procedure a mail names. Two equally named ones are for an officer to decide. */
final class ProcedurePolicy {
  private static final int SHORTEST_NAME = 3;

  private ProcedurePolicy() {}

  /**
   * The code or name in the subject, else in a form among the files or its name, else in the text.
   */
  static Optional<Found> propose(LetterText letter, List<Procedure> procedures) {
    return byCode(letter.subject(), procedures, ProposalSource.SUBJECT, null)
        .or(() -> byName(letter.subject(), procedures, ProposalSource.SUBJECT, null))
        .or(() -> byForm(letter.files(), procedures))
        .or(() -> byCode(letter.text(), procedures, ProposalSource.BODY_LINE, null))
        .or(() -> byName(letter.text(), procedures, ProposalSource.BODY_LINE, null));
  }

  private static Optional<Found> byForm(List<FormFile> files, List<Procedure> procedures) {
    return files.stream()
        .flatMap(file ->
            byCode(file.text(), procedures, ProposalSource.ATTACHMENT_FORM, file.name())
                .or(() ->
                    byName(file.text(), procedures, ProposalSource.ATTACHMENT_FORM, file.name()))
                .or(() ->
                    byCode(file.name(), procedures, ProposalSource.ATTACHMENT_NAME, file.name()))
                .or(() ->
                    byName(file.name(), procedures, ProposalSource.ATTACHMENT_NAME, file.name()))
                .stream())
        .findFirst();
  }

  private static Optional<Found> byCode(
      String text, List<Procedure> procedures, ProposalSource source, String place) {
    List<String> codes =
        procedures.stream().map(Procedure::code).filter(c -> containsWord(text, c)).toList();
    return codes.size() != 1
        ? Optional.empty()
        : Optional.of(
            new Found(
                ProposedField.PROCEDURE,
                codes.getFirst(),
                source,
                place,
                Confidence.HIGH,
                "พบรหัสกระบวนงาน “" + codes.getFirst() + "”",
                "names the procedure's code \"" + codes.getFirst() + "\""));
  }

  /** The longest name wins: a name may hold another one's keyword. */
  private static Optional<Found> byName(
      String text, List<Procedure> procedures, ProposalSource source, String place) {
    String lower = text.toLowerCase(Locale.ROOT);
    Procedure best = null;
    String name = "";
    boolean shared = false;
    for (Procedure procedure : procedures) {
      String longest = longestNameIn(lower, procedure);
      if (longest.length() > name.length()) {
        best = procedure;
        name = longest;
        shared = false;
      } else if (!longest.isEmpty() && longest.length() == name.length()) {
        shared = true;
      }
    }
    return best == null || shared
        ? Optional.empty()
        : Optional.of(
            new Found(
                ProposedField.PROCEDURE,
                best.code(),
                source,
                place,
                Confidence.MEDIUM,
                "พบชื่อหรือคำสำคัญ “" + name + "”",
                "names or mentions \"" + name + "\""));
  }

  private static String longestNameIn(String lowerText, Procedure procedure) {
    return procedure.names().stream()
        .filter(name -> name.length() >= SHORTEST_NAME)
        .filter(name -> lowerText.contains(name.toLowerCase(Locale.ROOT)))
        .max(java.util.Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean containsWord(String text, String code) {
    return Pattern.compile(
            "(?<![A-Za-z0-9-])" + Pattern.quote(code) + "(?![A-Za-z0-9-])",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }
}
