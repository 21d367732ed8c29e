package org.anuyat.cases;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who signs PDF files: one whose authority the service trusts, or a stranger. */
final class TestSigner {
  private static final String KEY_FILE = "anuyat.test.signer";
  private static final char[] PASSWORD = "test".toCharArray();

  private final PrivateKey key;
  private final X509Certificate[] chain;

  private TestSigner(PrivateKey key, X509Certificate... chain) {
    this.key = key;
    this.chain = chain;
  }

  /** Makes the trusted signer; the settings tell the service of his authority, and tests of him. */
  static Map<String, String> prepare(Path folder) {
    try {
      TestSigner signer = make("ทดสอบ ผู้ให้บริการออกใบรับรอง", "นางตัวอย่าง ทดสอบ");
      Path anchor = folder.resolve("authority.pem");
      Files.writeString(anchor, pem(signer.chain[1]), StandardCharsets.US_ASCII);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD);
      store.setKeyEntry("signer", signer.key, PASSWORD, signer.chain);
      Path keys = folder.resolve("signer.p12");
      try (OutputStream out = Files.newOutputStream(keys)) {
        store.store(out, PASSWORD);
      }
      return Map.of("anuyat.signature.trust-anchors", anchor.toString(), KEY_FILE, keys.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static TestSigner trusted() {
    Path keys = Path.of(ConfigProvider.getConfig().getValue(KEY_FILE, String.class));
    try (InputStream in = Files.newInputStream(keys)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, PASSWORD);
      Certificate[] chain = store.getCertificateChain("signer");
      return new TestSigner(
          (PrivateKey) store.getKey("signer", PASSWORD),
          Arrays.copyOf(chain, chain.length, X509Certificate[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static TestSigner stranger() {
    return make("Unknown Authority", "Somebody Unknown");
  }

  /** The same PDF with a PAdES baseline-B signature appended. */
  byte[] sign(byte[] pdf, Instant claimedAt) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(chain[0]));
    parameters.setCertificateChain(
        Arrays.stream(chain).map(CertificateToken::new).toArray(CertificateToken[]::new));
    parameters.bLevel().setSigningDate(Date.from(claimedAt));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    // Who forges a date is not stopped by his own software.
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    var service = new PAdESService(verifier);
    var document = new InMemoryDocument(pdf);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(service.getDataToSign(document, parameters).getBytes());
      var value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
      try (InputStream signed = service.signDocument(document, parameters, value).openStream()) {
        return signed.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TestSigner make(String authority, String name) {
    KeyPair authorityKeys = keys();
    KeyPair keys = keys();
    X509Certificate issuer =
        certificate(authority, authority, authorityKeys, authorityKeys.getPrivate(), true);
    X509Certificate own = certificate(authority, name, keys, authorityKeys.getPrivate(), false);
    return new TestSigner(keys.getPrivate(), own, issuer);
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certificate(
      String issuer, String subject, KeyPair keys, PrivateKey signingKey, boolean authority) {
    try {
      Instant now = Instant.now();
      var builder =
          new JcaX509v3CertificateBuilder(
              new X500Name("C=TH,CN=" + issuer),
              new BigInteger(64, new Random()),
              Date.from(now.minus(Duration.ofDays(30))),
              Date.from(now.plus(Duration.ofDays(365))),
              new X500Name("C=TH,CN=" + subject),
              keys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(
              authority
                  ? KeyUsage.keyCertSign
                  : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(signingKey)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(X509Certificate certificate) throws GeneralSecurityException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
