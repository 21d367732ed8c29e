package org.anuyat.payment.slippicture;

/** How far a proof's picture could be looked at. */
public enum PictureLook {
  /** It was drawn and searched. */
  SEEN,
  /** It cannot be drawn: broken, or of a kind this program does not know. */
  UNREADABLE,
  /** It has more pixels, or unpacks to more bytes, than is drawn here. */
  TOO_LARGE,
  /** The PDF is locked with a password or by encryption. */
  ENCRYPTED,
  /** It was not done within the time given. */
  OUT_OF_TIME
}
