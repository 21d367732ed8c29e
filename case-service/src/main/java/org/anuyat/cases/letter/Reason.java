package org.anuyat.cases.letter;

/** A reason in both languages; without an English text the Thai one stands in both. */
public record Reason(String th, String en) {
  public Reason {
    en = en == null || en.isBlank() ? th : en;
  }
}
