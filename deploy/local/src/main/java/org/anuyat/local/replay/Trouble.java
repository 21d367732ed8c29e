package org.anuyat.local.replay;

/** Why the replay cannot go on and what to do next, in Thai and in English. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Trouble(String thai, String english) {
    super(thai + System.lineSeparator() + english);
  }
}
