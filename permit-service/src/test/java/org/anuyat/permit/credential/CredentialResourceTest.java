package org.anuyat.permit.credential;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.PUBLIC_URL;
import static org.anuyat.permit.Permits.awaitDocument;
import static org.anuyat.permit.Permits.issue;
import static org.anuyat.permit.Permits.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.document.PdfA;
import org.anuyat.permit.document.Pdfs;
import org.anuyat.permit.document.QrCodes;
import org.anuyat.permit.signature.PublishedKeys;
import org.anuyat.permit.signature.SignatureReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What machines find in and on a permit. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
class CredentialResourceTest {
  @Test
  void permitIsArchivableCertifiedAndCarriesItsDataAndCredential() throws Exception {
    Issued permit = issue();
    byte[] pdf = awaitDocument(permit);
    PdfA.assertPdfA3b(pdf);
    PdfA.assertPdfA3a(pdf);
    assertTrue(SignatureReport.isGood(pdf));
    assertEquals(1, SignatureReport.permittedChanges(pdf));
    JsonPath data = JsonPath.from(text(Pdfs.embedded(pdf, "permit.json")));
    assertEquals(permit.number(), data.getString("number"));

    String jwt = text(Pdfs.embedded(pdf, "permit.vc.jwt"));
    assertTrue(PublishedKeys.accept(BAN_MAI, jwt));
    JWSObject jws = JWSObject.parse(jwt);
    assertEquals("vc+jwt", jws.getHeader().getType().getType());
    Map<String, Object> credential = jws.getPayload().toJSONObject();
    assertEquals(
        "https://www.w3.org/ns/credentials/v2", ((List<?>) credential.get("@context")).get(0));
    assertEquals(List.of("VerifiableCredential", "PermitCredential"), credential.get("type"));
    var issuer = (Map<?, ?>) credential.get("issuer");
    assertEquals(PUBLIC_URL + "/v1/municipalities/" + BAN_MAI, issuer.get("id"));
    var subject = (Map<?, ?>) credential.get("credentialSubject");
    assertEquals(permit.number(), subject.get("permitNumber"));
    assertEquals(data.getString("validUntil"), subject.get("lastDay"));
    assertTrue(credential.get("validUntil").toString().endsWith("T23:59:59+07:00"));
    assertEquals(permit.verifyUrl(), credential.get("id"));
  }

  @Test
  void permitWithoutEndHasACredentialWithoutEnd() throws Exception {
    var order = order("no-end");
    order.remove("validityDays");
    byte[] pdf = awaitDocument(issue(order));
    var credential =
        JWSObject.parse(text(Pdfs.embedded(pdf, "permit.vc.jwt"))).getPayload().toJSONObject();
    assertFalse(credential.containsKey("validUntil"));
  }

  @Test
  void secondCodeOnThePageProvesTheIssueWithoutNetwork() throws Exception {
    Issued permit = issue();
    Set<String> codes = QrCodes.on(Pdfs.page(awaitDocument(permit), 0, 200));
    assertTrue(codes.contains(permit.verifyUrl()), codes::toString);
    String signed = codes.stream().filter(code -> code.startsWith("ey")).findFirst().orElseThrow();
    assertTrue(PublishedKeys.accept(BAN_MAI, signed));
    var said = JWSObject.parse(signed).getPayload().toJSONObject();
    assertEquals(BAN_MAI, said.get("m"));
    assertEquals(permit.number(), said.get("n"));
    assertEquals(permit.token(), said.get("t"));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
