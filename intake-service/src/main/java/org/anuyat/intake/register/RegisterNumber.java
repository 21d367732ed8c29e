package org.anuyat.intake.register;

/** A number in a register of a Buddhist year, printed {@code 123/2569}. */
public record RegisterNumber(int number, int year) {
  @Override
  public String toString() {
    return Integer.toString(number) + "/" + Integer.toString(year);
  }
}
