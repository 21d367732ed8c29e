package org.anuyat.permit.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anuyat.permit.ServiceTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class SigningKeysResourceTest {
  private static final String NEW_ONE = "05300777";

  @Inject SigningKeys keys;

  @Test
  void manyWhoNeedTheFirstKeyAtOnceGetTheSame() throws Exception {
    Callable<X509Certificate> need = this::needKey;
    Set<X509Certificate> certificates = new HashSet<>();
    try (var callers = Executors.newFixedThreadPool(6)) {
      for (var answer : callers.invokeAll(IntStream.range(0, 6).mapToObj(i -> need).toList())) {
        certificates.add(answer.get());
      }
    }
    assertEquals(1, certificates.size());
    String pem = Certificates.pem(certificates.iterator().next());
    assertEquals(pem, certificate(NEW_ONE));
  }

  @Test
  void municipalityThatNeverSignedHasNoCertificate() {
    RestAssured.get("/v1/municipalities/05300888/certificate.pem")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  /** As a job would: in a request context of its own. */
  private X509Certificate needKey() {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      return keys.forDocuments(NEW_ONE, "เทศบาลตำบลตัวอย่าง", "Example Municipality").certificate();
    } finally {
      context.terminate();
    }
  }

  private static String certificate(String municipality) {
    return RestAssured.get("/v1/municipalities/" + municipality + "/certificate.pem")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
