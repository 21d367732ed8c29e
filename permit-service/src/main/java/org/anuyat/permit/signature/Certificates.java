package org.anuyat.permit.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys and certificates: the province's authority and, below it, the municipalities. */
final class Certificates {
  private static final int RSA_BITS = 3072;
  private static final int AUTHORITY_YEARS = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Certificates() {}

  static Identity authority(String name, Instant now) {
    KeyPair keys = newRsaKeys();
    X500Name subject = subject(name).build();
    return certify(
        keys,
        subject,
        null,
        subject,
        keys.getPrivate(),
        new BasicConstraints(0),
        KeyUsage.keyCertSign | KeyUsage.cRLSign,
        now,
        AUTHORITY_YEARS);
  }

  /**
   * @param code the municipality's 8-digit code, kept as the certificate's organizationIdentifier
   */
  static Identity municipality(
      Identity authority, String code, String nameTh, String nameEn, Instant now, int years) {
    X500Name subject =
        subject(nameEn)
            .addRDN(BCStyle.O, nameTh)
            .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, code)
            .build();
    return document(authority, subject, now, years);
  }

  /** A new key under the same name as an earlier certificate. */
  static Identity renewed(Identity authority, X509Certificate earlier, Instant now, int years) {
    return document(authority, nameOf(earlier), now, years);
  }

  /** An Ed25519 key for data; the certificate only says whose it is. */
  static Identity data(Identity authority, String code, Instant now, int years) {
    X500Name subject =
        subject("Permit data " + code).addRDN(BCStyle.ORGANIZATION_IDENTIFIER, code).build();
    return below(authority, newEd25519Keys(), subject, KeyUsage.digitalSignature, now, years);
  }

  private static Identity document(Identity authority, X500Name subject, Instant now, int years) {
    int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    return below(authority, newRsaKeys(), subject, usage, now, years);
  }

  private static Identity below(
      Identity authority, KeyPair keys, X500Name subject, int usage, Instant now, int years) {
    return certify(
        keys,
        nameOf(authority.certificate()),
        authority,
        subject,
        authority.key(),
        new BasicConstraints(false),
        usage,
        now,
        years);
  }

  private static X500Name nameOf(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  static X509Certificate fromPem(String pem) {
    try {
      var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The stored certificate cannot be read", e);
    }
  }

  static String pem(X509Certificate certificate) {
    try {
      var base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
      return "-----BEGIN CERTIFICATE-----\n"
          + base64.encodeToString(certificate.getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The certificate cannot be written", e);
    }
  }

  private static X500NameBuilder subject(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "TH")
        .addRDN(BCStyle.CN, commonName);
  }

  private static KeyPair newRsaKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS, RANDOM);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot make RSA keys", e);
    }
  }

  private static KeyPair newEd25519Keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot make Ed25519 keys", e);
    }
  }

  private static Identity certify(
      KeyPair keys,
      X500Name issuer,
      Identity authority,
      X500Name subject,
      PrivateKey signingKey,
      BasicConstraints constraints,
      int usage,
      Instant now,
      int years) {
    try {
      Instant end = now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(127, RANDOM),
              Date.from(now),
              Date.from(end),
              subject,
              keys.getPublic());
      var extensions = new JcaX509ExtensionUtils();
      var issuerKey = authority == null ? keys.getPublic() : authority.certificate().getPublicKey();
      builder.addExtension(Extension.basicConstraints, true, constraints);
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          extensions.createSubjectKeyIdentifier(keys.getPublic()));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          extensions.createAuthorityKeyIdentifier(issuerKey));
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(signingKey);
      var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
      return Identity.of(keys.getPrivate(), certificate, authority);
    } catch (IOException e) {
      throw new UncheckedIOException("The certificate cannot be written", e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("The certificate cannot be made", e);
    }
  }
}
