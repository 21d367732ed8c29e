package org.anuyat.permit.signature;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Whether a key that comes from outside can sign documents. */
final class KeyCheck {
  private static final int LEAST_RSA_BITS = 2048;
  private static final byte[] SAMPLE = {1, 2, 3};

  private KeyCheck() {}

  /**
   * @throws Problem KEY_REFUSED, saying why
   */
  static void usable(Identity identity, Instant now) {
    X509Certificate certificate = identity.certificate();
    try {
      certificate.checkValidity(Date.from(now));
    } catch (GeneralSecurityException e) {
      throw refused(
          "The certificate is not valid now: "
              + certificate.getNotBefore().toInstant()
              + " to "
              + certificate.getNotAfter().toInstant());
    }
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[0] && !usage[1]) {
      throw refused("The certificate does not allow signing (key usage)");
    }
    if (!signs(identity, algorithm(certificate))) {
      throw refused("The key does not belong to the certificate");
    }
  }

  private static String algorithm(X509Certificate certificate) {
    return switch (certificate.getPublicKey()) {
      case RSAPublicKey rsa when rsa.getModulus().bitLength() >= LEAST_RSA_BITS -> "SHA256withRSA";
      case ECPublicKey ec -> "SHA256withECDSA";
      default -> throw refused("The key is neither RSA of 2048 bits or more nor EC");
    };
  }

  private static boolean signs(Identity identity, String algorithm) {
    try {
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(identity.key());
      signing.update(SAMPLE);
      byte[] value = signing.sign();
      Signature checking = Signature.getInstance(algorithm);
      checking.initVerify(identity.certificate().getPublicKey());
      checking.update(SAMPLE);
      return checking.verify(value);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Problem refused(String why) {
    return new Problem(ProblemType.KEY_REFUSED, why);
  }
}
