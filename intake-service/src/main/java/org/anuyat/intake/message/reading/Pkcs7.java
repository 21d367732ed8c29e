package org.anuyat.intake.message.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;

/** Opens a signed S/MIME envelope. The signature itself is not verified here. */
final class Pkcs7 {

  private static final long LARGEST = 60L * 1024 * 1024;

  private static final ASN1ObjectIdentifier SIGNED_DATA =
      new ASN1ObjectIdentifier("1.2.840.113549.1.7.2");

  private Pkcs7() {}

  /** The part that was signed; empty where the envelope is encrypted or broken. */
  static Optional<InputStream> signedContent(Path envelope) {
    try {
      if (Files.size(envelope) > LARGEST) {
        return Optional.empty();
      }
      ASN1Sequence envelopeParts = ASN1Sequence.getInstance(Files.readAllBytes(envelope));
      if (!SIGNED_DATA.equals(envelopeParts.getObjectAt(0))) {
        return Optional.empty();
      }
      ASN1Sequence signed = ASN1Sequence.getInstance(explicit(envelopeParts.getObjectAt(1)));
      // Version, digest algorithms, then the content: its type and its bytes.
      ASN1Sequence content = ASN1Sequence.getInstance(signed.getObjectAt(2));
      if (content.size() < 2) {
        return Optional.empty();
      }
      ASN1OctetString octets = ASN1OctetString.getInstance(explicit(content.getObjectAt(1)));
      return Optional.of(new ByteArrayInputStream(octets.getOctets()));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static ASN1Object explicit(ASN1Encodable tagged) {
    return ASN1TaggedObject.getInstance(tagged).getExplicitBaseObject();
  }
}
