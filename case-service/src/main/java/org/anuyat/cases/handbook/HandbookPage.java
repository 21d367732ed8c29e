package org.anuyat.cases.handbook;

import java.time.Instant;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.procedure.Bilingual;

/**
 * What stands on a page of the handbook.
 *
 * @param list null on the page of one procedure
 * @param view null on the page of all procedures
 * @param contact null where there is no such municipality or procedure
 * @param path of the page, without the language
 * @param nonce lets the page's own style sheet, and nothing else, past the content security policy
 */
public record HandbookPage(
    HandbookList list,
    HandbookView view,
    Contact contact,
    String path,
    Language language,
    String nonce) {

  public String say(String th, String en) {
    return language.say(th, en);
  }

  public String say(Bilingual text) {
    return language.say(text);
  }

  public String lang() {
    return language.tag();
  }

  public String otherLang() {
    return language.other().tag();
  }

  /** The office's name; the page is titled with it. */
  public String office() {
    return contact == null
        ? say("คู่มือสำหรับประชาชน", "Citizen handbook")
        : say(contact.shownNameTh(), contact.shownNameEn());
  }

  public String telephone() {
    return contact.phone().replaceAll("[^+0-9]", "");
  }

  public String hours() {
    return say(
        "วันจันทร์-ศุกร์ " + contact.hoursTh(),
        "Monday to Friday " + contact.opens() + "-" + contact.closes());
  }

  public String days(int number) {
    return say(number + " วันทำการ", number + (number == 1 ? " working day" : " working days"));
  }

  /** From when this version is in force, or null. */
  public String since() {
    Instant since = view.since();
    return since == null ? null : say(LetterDates.dateTh(since), LetterDates.dateEn(since));
  }
}
