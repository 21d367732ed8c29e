package org.anuyat.intake.triage;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells domains made to be taken for a government domain (.go.th). */
final class LookAlikePolicy {

  private static final Pattern LIKE_GOVERNMENT =
      Pattern.compile("(^|\\.)gov?\\.th(\\.|$)|\\.goth(\\.|$)");

  /** Letters people do not tell apart, each with the one it is taken for. */
  private static final Map<Character, Character> TAKEN_FOR =
      Map.ofEntries(
          Map.entry('0', 'o'),
          Map.entry('о', 'o'),
          Map.entry('ο', 'o'),
          Map.entry('օ', 'o'),
          Map.entry('9', 'g'),
          Map.entry('q', 'g'),
          Map.entry('ɡ', 'g'),
          Map.entry('ԍ', 'g'),
          Map.entry('т', 't'),
          Map.entry('τ', 't'),
          Map.entry('һ', 'h'),
          Map.entry('հ', 'h'),
          Map.entry('-', '.'),
          Map.entry('_', '.'));

  private static final Set<UnicodeScript> LOOK_LATIN =
      EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

  private LookAlikePolicy() {}

  /**
   * @param domain as it stands in an address, perhaps in Punycode
   */
  static boolean deceives(String domain) {
    String plain =
        Normalizer.normalize(IDN.toUnicode(domain), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (mixesAlphabets(plain)) {
      return true;
    }
    boolean real = OurAddresses.isGovernment(domain) && plain.equals(domain);
    return !real && LIKE_GOVERNMENT.matcher(skeleton(plain)).find();
  }

  /** Latin letters beside ones that only look Latin, within one label. */
  private static boolean mixesAlphabets(String domain) {
    for (String label : domain.split("\\.")) {
      Set<UnicodeScript> scripts =
          label.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
      if (scripts.contains(UnicodeScript.LATIN)
          && scripts.stream().anyMatch(LOOK_LATIN::contains)) {
        return true;
      }
    }
    return false;
  }

  private static String skeleton(String domain) {
    StringBuilder skeleton = new StringBuilder(domain.length());
    for (char c : domain.toCharArray()) {
      skeleton.append(TAKEN_FOR.getOrDefault(c, c).charValue());
    }
    return skeleton.toString();
  }
}
