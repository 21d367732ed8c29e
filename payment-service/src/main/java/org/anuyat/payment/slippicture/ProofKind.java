package org.anuyat.payment.slippicture;

import java.util.function.Predicate;

/** How a proof's bytes are looked at. */
public enum ProofKind {
  JPEG {
    @Override
    SeenPicture look(byte[] content, Predicate<String> isSought, TimeLimit limit) {
      return LookingAtProof.atJpeg(content, isSought, limit);
    }
  },
  PDF {
    @Override
    SeenPicture look(byte[] content, Predicate<String> isSought, TimeLimit limit) {
      return LookingAtProof.atPdf(content, isSought, limit);
    }
  };

  abstract SeenPicture look(byte[] content, Predicate<String> isSought, TimeLimit limit);
}
