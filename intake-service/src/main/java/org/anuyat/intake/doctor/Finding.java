package org.anuyat.intake.doctor;

/**
 * What the doctor found.
 *
 * @param detail figures or the server's words, for the person who repairs it; may be empty
 */
record Finding(Diagnosis diagnosis, String detail) {
  static Finding of(Diagnosis diagnosis) {
    return new Finding(diagnosis, "");
  }
}
