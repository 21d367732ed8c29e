package org.anuyat.permit.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How permits are signed. */
@ConfigMapping(prefix = "anuyat.signature")
interface SignatureSettings {
  /** Encrypts every keystore in the bucket; whoever has it and the bucket can sign. */
  String keystorePassword();

  /** Name of the province in the subject of the authority made at first use. */
  @WithDefault("Anuyat Province Permit CA")
  String authorityName();

  /** Years a municipality's signing certificate is valid. */
  @WithDefault("5")
  int certificateYears();

  /** Address of a time-stamp service (RFC 3161); without one, signatures are baseline B-B. */
  Optional<String> timestampUrl();

  SecurityModule securityModule();

  /** A hardware security module reached by PKCS#11; keys in it never leave it. */
  interface SecurityModule {
    /** Path of the module's PKCS#11 library; without one, no key can be taken from a module. */
    Optional<String> library();

    /** Which of the module's slots with a token, counted from 0. */
    @WithDefault("0")
    int slotIndex();

    /** Opens the token. */
    Optional<String> pin();
  }
}
