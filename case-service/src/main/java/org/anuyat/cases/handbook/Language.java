package org.anuyat.cases.handbook;

import java.util.Locale;
import org.anuyat.cases.procedure.Bilingual;

/** The two languages of the handbook's pages. */
enum Language {
  TH,
  EN;

  /** Thai, unless English is asked for. */
  static Language of(String asked) {
    return "en".equalsIgnoreCase(asked) ? EN : TH;
  }

  /** The language tag (BCP 47). */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  Language other() {
    return this == TH ? EN : TH;
  }

  String say(String th, String en) {
    return this == TH ? th : en;
  }

  String say(Bilingual text) {
    return text == null ? null : say(text.th(), text.en());
  }
}
