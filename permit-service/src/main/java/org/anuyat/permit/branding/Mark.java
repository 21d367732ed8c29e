package org.anuyat.permit.branding;

import java.util.Locale;

/** A picture of the municipality. */
enum Mark {
  /** Beside the signature (ตราประทับ). */
  SEAL,
  /** Above the municipality's name. */
  LOGO;

  /** As it stands in an address, such as {@code seal}. */
  static Mark of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
