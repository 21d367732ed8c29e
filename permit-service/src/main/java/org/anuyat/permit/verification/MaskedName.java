package org.anuyat.permit.verification;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A holder's name that whoever holds the permit recognises and nobody else learns: the form of
 * address or company stays, of every other word the first two letters with their marks.
 */
public final class MaskedName {
  private static final String HIDDEN = "•••";
  private static final int SHOWN_LETTERS = 2;
  private static final List<String> FORMS =
      List.of(
          "นางสาว",
          "นาง",
          "นาย",
          "ว่าที่ร้อยตรี",
          "ห้างหุ้นส่วนจำกัด",
          "ห้างหุ้นส่วนสามัญ",
          "บริษัท",
          "จำกัด",
          "(มหาชน)",
          "สมาคม",
          "มูลนิธิ",
          "วัด");

  private MaskedName() {}

  public static String of(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(MaskedName::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    String form = FORMS.stream().filter(word::startsWith).findFirst().orElse("");
    String rest = word.substring(form.length());
    return rest.isEmpty() ? form : form + beginning(rest) + HIDDEN;
  }

  /** A letter with its marks counts once; less is shown of a short word. */
  private static String beginning(String word) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.of("th", "TH"));
    letters.setText(word);
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    int shown = Math.min(SHOWN_LETTERS, count - 1);
    letters.first();
    return shown <= 0 ? "" : word.substring(0, letters.next(shown));
  }
}
