package org.anuyat.payment.notice;

import org.anuyat.payment.platform.Baht;

/**
 * Sums a letter names, in baht as they are printed; null where there is nothing to say.
 *
 * @param came what came or was given back
 * @param settled what the fee was settled with
 * @param surcharge the late surcharge in it
 * @param missing what is still to be paid
 * @param surplus what is owed back
 */
public record LetterMoney(
    String came, String settled, String surcharge, String missing, String surplus) {
  static final LetterMoney NONE = new LetterMoney(null, null, null, null, null);

  static LetterMoney came(long satang) {
    return new LetterMoney(baht(satang), null, null, null, null);
  }

  static LetterMoney settled(long settledSatang, long surchargeSatang) {
    return new LetterMoney(null, Baht.of(settledSatang), baht(surchargeSatang), null, null);
  }

  LetterMoney missing(long satang) {
    return new LetterMoney(came, settled, surcharge, baht(satang), surplus);
  }

  LetterMoney surplus(long satang) {
    return new LetterMoney(came, settled, surcharge, missing, baht(satang));
  }

  private static String baht(long satang) {
    return satang > 0 ? Baht.of(satang) : null;
  }
}
