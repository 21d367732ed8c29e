package org.anuyat.permit.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.document.Attachment;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.signature.DataSigning;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a permit's data for machines. */
@ApplicationScoped
public class Credentials {
  /** The name of the embedded data. */
  public static final String DATA_FILE = "permit.json";

  /** The name of the embedded credential. */
  public static final String CREDENTIAL_FILE = "permit.vc.jwt";

  @Inject DataSigning signing;
  @Inject ObjectMapper json;

  @ConfigProperty(name = "anuyat.public-url")
  String publicUrl;

  /** The files that lie in the permit's PDF. */
  public List<Attachment> attachments(
      PermitFacts permit, MunicipalityProfile municipality, String verifyUrl) {
    byte[] data = written(PermitData.of(permit, municipality, verifyUrl));
    String issuer = publicUrl.replaceAll("/+$", "") + "/v1/municipalities/" + permit.municipality();
    byte[] credential = written(VerifiableCredential.of(permit, municipality, issuer, verifyUrl));
    String jwt = signing.sign(permit.municipality(), VerifiableCredential.TYPE, credential);
    return List.of(
        new Attachment(DATA_FILE, "application/json", "ข้อมูลใบอนุญาต / Permit data", "Data", data),
        new Attachment(
            CREDENTIAL_FILE,
            "application/vc+jwt",
            "ข้อมูลใบอนุญาตที่ลงลายมือชื่อ / Verifiable credential",
            "Supplement",
            jwt.getBytes(StandardCharsets.US_ASCII)));
  }

  /** The signed text of the QR code for a check without network (compact JWS). */
  public String offlineCode(PermitFacts permit) {
    return signing.sign(permit.municipality(), null, written(OfflinePermit.of(permit)));
  }

  private byte[] written(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A permit's data can always be written", e);
    }
  }
}
