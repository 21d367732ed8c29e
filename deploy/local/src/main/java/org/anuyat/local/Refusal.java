package org.anuyat.local;

/** Why the stack cannot be started, in one sentence for whoever started it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }
}
