package org.anuyat.permit.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals secrets for the time they are kept: AES-256-GCM, bound to the row they belong to. */
@ApplicationScoped
public class Seal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int ROUNDS = 210_000;
  // The password is a long setting of the installation; the salt only parts this use from others.
  private static final byte[] SALT = "anuyat-permit-secret".getBytes(StandardCharsets.US_ASCII);

  private final SecretKey key;

  Seal(SecretSettings settings) {
    key = key(settings.sealPassword());
  }

  /**
   * @param owner id of the row; the sealed bytes open nowhere else
   */
  public byte[] close(String secret, UUID owner) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, owner, secret.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  public String open(byte[] sealed, UUID owner) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE];
    buffer.get(nonce);
    byte[] content = new byte[buffer.remaining()];
    buffer.get(content);
    return new String(run(Cipher.DECRYPT_MODE, nonce, owner, content), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, UUID owner, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A secret cannot be sealed or opened: check anuyat.secret.seal-password", e);
    }
  }

  private static SecretKey key(String password) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, 256);
      byte[] raw =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new SecretKeySpec(raw, "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2", e);
    }
  }
}
