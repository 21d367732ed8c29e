package org.anuyat.payment.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How receipts are signed. */
@ConfigMapping(prefix = "anuyat.signature")
interface SignatureSettings {
  /** Encrypts every keystore in the bucket; whoever has it and the bucket can sign. */
  String keystorePassword();

  /** Name of the province in the subject of the authority made at first use. */
  @WithDefault("Anuyat Province Receipt CA")
  String authorityName();

  /** Years a municipality's signing certificate is valid. */
  @WithDefault("5")
  int certificateYears();
}
