package org.anuyat.permit.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what the database must not show (webhook secrets) with AES-256-GCM. The municipality's code
 * is authenticated with it, so a value copied to another municipality's row does not open.
 */
@ApplicationScoped
class Seal {
  private static final String VERSION = "v1:";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  Seal(@ConfigProperty(name = "anuyat.agency.secret-key") String secretKey) {
    byte[] bytes = Base64.getDecoder().decode(secretKey);
    if (bytes.length != 32) {
      throw new IllegalArgumentException(
          "anuyat.agency.secret-key must be 32 bytes in Base64; make one with: openssl rand -base64 32");
    }
    this.key = new SecretKeySpec(bytes, "AES");
  }

  String seal(String municipality, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, municipality, nonce, text.getBytes(StandardCharsets.UTF_8));
    ByteBuffer all = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
    return VERSION + Base64.getEncoder().encodeToString(all.array());
  }

  String open(String municipality, String sealed) {
    ByteBuffer all =
        ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(VERSION.length())));
    byte[] nonce = new byte[NONCE_BYTES];
    all.get(nonce);
    byte[] rest = new byte[all.remaining()];
    all.get(rest);
    return new String(run(Cipher.DECRYPT_MODE, municipality, nonce, rest), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, String municipality, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(municipality.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException wrongKey) {
      throw new IllegalStateException(
          "a sealed value of " + municipality + " does not open with anuyat.agency.secret-key",
          wrongKey);
    }
  }
}
