package org.anuyat.payment.receipt;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Receipted.of;
import static org.anuyat.payment.Receipted.path;
import static org.anuyat.payment.Receipted.pdf;
import static org.anuyat.payment.Receipted.settled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.anuyat.payment.Office;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.paper.PdfA;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt as it leaves the service: signed, archivable, and what its hash says. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class SignedReceiptResourceTest {
  @Test
  @Tag("rule-T1.6")
  void isSignedByTheMunicipalityWhoseCertificateIsPublic() throws Exception {
    byte[] receipt = receipt();
    var verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    var validator = new PDFDocumentValidator(new InMemoryDocument(receipt));
    validator.setCertificateVerifier(verifier);
    var data = validator.validateDocument().getDiagnosticData();
    var signature = data.getSignatureById(data.getFirstSignatureId());
    assertTrue(signature.isBLevelTechnicallyValid());
    assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getSignatureFormat());
    assertEquals("เทศบาลตำบลตัวอย่าง", signature.getSigningCertificate().getOrganizationName());

    byte[] pem =
        RestAssured.get(in(HERE) + "/certificate.pem")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    var certificate =
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    var shown = (X509Certificate) certificate;
    assertEquals(
        shown.getSerialNumber().toString(), signature.getSigningCertificate().getSerialNumber());
    PdfA.assertPdfA3b(receipt);
  }

  @Test
  void popplerAgrees(@TempDir Path folder) throws Exception {
    Path pdfsig = Path.of("/usr/bin/pdfsig");
    assumeTrue(Files.isExecutable(pdfsig), "poppler is not installed");
    Path file = Files.write(folder.resolve("receipt.pdf"), receipt());
    Process process =
        new ProcessBuilder(pdfsig.toString(), "-nocert", file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(output.contains("Signature is Valid."), output);
  }

  @Test
  void theTagOfTheAnswerIsTheHashOfItsBytes() throws Exception {
    String receiptId = of(settled()).getString("items[0].receiptId");
    var answer = Office.service().get(path(receiptId) + "/pdf").then().statusCode(200).extract();
    String hash = DigestUtils.sha256Hex(answer.asByteArray());
    assertEquals('"' + hash + '"', answer.header("ETag"));
  }

  private static byte[] receipt() {
    return pdf(path(of(settled()).getString("items[0].receiptId")) + "/pdf");
  }
}
