package org.anuyat.intake.municipality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anuyat.intake.municipality.MailboxNameFinding.Kind;

/** Whether an address may be an agency's announced mailbox (rules A1.1 and A2.1). */
final class MailboxNamePolicy {
  private static final Pattern NAME = Pattern.compile("saraban([-_.][a-z0-9]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Set<Integer> INVISIBLE =
      Set.of(
          (int) Character.FORMAT,
          (int) Character.CONTROL,
          (int) Character.SPACE_SEPARATOR,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private final List<String> parents;

  /**
   * @param parents domains below which agencies have theirs, such as {@code go.th}
   */
  MailboxNamePolicy(Collection<String> parents) {
    this.parents = List.copyOf(parents);
  }

  MailboxName look(String address) {
    List<MailboxNameFinding> findings = new ArrayList<>();
    String normalised = normalise(address.strip(), findings);
    int at = normalised.indexOf('@');
    String name = at < 0 ? "" : normalised.substring(0, at);
    String domain = normalised.substring(at + 1);
    boolean plain = normalised.chars().allMatch(c -> c < 128);
    if (name.isEmpty() || (plain && !DOMAIN.matcher(domain).matches())) {
      findings.add(Kind.NOT_AN_ADDRESS.found());
    } else {
      lookAtDomain(domain, findings);
      if (!NAME.matcher(name).matches()) {
        findings.add(Kind.NAME_IS_NOT_SARABAN.found());
      }
    }
    return new MailboxName(address, normalised, findings);
  }

  private void lookAtDomain(String domain, List<MailboxNameFinding> findings) {
    if (FreeMail.isDomain(domain)) {
      findings.add(Kind.FREE_MAIL.found());
    } else if (parents.stream().noneMatch(parent -> domain.endsWith("." + parent))) {
      findings.add(
          Kind.NOT_GOVERNMENT_DOMAIN.found(
              parents.stream().map(parent -> "." + parent).collect(Collectors.joining(", "))));
    }
  }

  /** The address in plain characters, as far as that is what was meant. */
  private static String normalise(String address, List<MailboxNameFinding> findings) {
    String visible =
        address
            .codePoints()
            .filter(c -> !isInvisible(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (!visible.equals(address)) {
      findings.add(Kind.INVISIBLE_CHARACTER.found(names(address, true)));
    }
    String digits =
        visible
            .codePoints()
            .map(MailboxNamePolicy::plainDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (!digits.equals(visible)) {
      findings.add(Kind.THAI_DIGIT.found());
    }
    String plain = Normalizer.normalize(digits, Normalizer.Form.NFKC);
    if (!plain.equals(digits)) {
      findings.add(Kind.FULL_WIDTH_CHARACTER.found());
    }
    if (plain.codePoints().anyMatch(c -> c >= 128)) {
      findings.add(Kind.LOOK_ALIKE_LETTER.found(names(plain, false)));
    }
    String small = plain.toLowerCase(Locale.ROOT);
    if (!small.equals(plain)) {
      findings.add(Kind.CAPITAL_LETTER.found());
    }
    return small;
  }

  private static boolean isInvisible(int c) {
    return INVISIBLE.contains(Character.getType(c));
  }

  private static int plainDigit(int c) {
    return c >= '๐' && c <= '๙' ? c - '๐' + '0' : c;
  }

  /** Such as {@code U+0430 CYRILLIC SMALL LETTER A}. */
  private static String names(String text, boolean invisible) {
    return text.codePoints()
        .filter(c -> invisible ? isInvisible(c) : c >= 128)
        .distinct()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X %s", c, Character.getName(c)))
        .collect(Collectors.joining(", "));
  }
}
