package org.anuyat.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anuyat.intake.client.Procedure;

/** Which announced procedure a mail names. Two equally named ones are for an officer to decide. */
public final class ProcedurePolicy {

  private ProcedurePolicy() {}

  /** The code the subject names, else the name the subject holds, else the same of the text. */
  public static Optional<String> propose(String subject, String text, List<Procedure> procedures) {
    return byCode(subject, procedures)
        .or(() -> byName(subject, procedures))
        .or(() -> byCode(text, procedures))
        .or(() -> byName(text, procedures));
  }

  private static Optional<String> byCode(String text, List<Procedure> procedures) {
    return single(
        procedures.stream().map(Procedure::code).filter(code -> containsWord(text, code)).toList());
  }

  /** The longest name wins: a name may hold another one's keyword. */
  private static Optional<String> byName(String text, List<Procedure> procedures) {
    String lower = text.toLowerCase(Locale.ROOT);
    int longest = 0;
    List<String> best = List.of();
    for (Procedure procedure : procedures) {
      int length =
          procedure.names().stream()
              .filter(name -> name.length() >= 3 && lower.contains(name.toLowerCase(Locale.ROOT)))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      if (length > longest) {
        longest = length;
        best = List.of(procedure.code());
      } else if (length == longest && length > 0) {
        best = List.of(best.getFirst(), procedure.code());
      }
    }
    return single(best);
  }

  private static Optional<String> single(List<String> codes) {
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }

  private static boolean containsWord(String text, String code) {
    return Pattern.compile(
            "(?<![A-Za-z0-9-])" + Pattern.quote(code) + "(?![A-Za-z0-9-])",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }
}
