package org.anuyat.cases;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two administrators who change one procedure do not overwrite each other. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ProcedureVersionResourceTest {
  private final Office office = new Office();

  private RequestSpecification admin() {
    return office.as("admin-1", "municipality-admin");
  }

  @Test
  void aChangeOfAnOldVersionIsRefused() {
    office.withFoodShop(Map.of());
    String path = office.path("procedures/food-shop");
    String read = admin().get(path).then().statusCode(200).extract().header("ETag");
    admin().header("If-None-Match", read).get(path).then().statusCode(304);
    Map<String, Object> dearer = office.terms();
    dearer.put("fee", Office.flatFee(200_000));
    admin().header("If-Match", read).body(dearer).put(path).then().statusCode(200);
    Map<String, Object> cheaper = office.terms();
    cheaper.put("fee", Office.flatFee(50_000));
    admin()
        .header("If-Match", read)
        .body(cheaper)
        .put(path)
        .then()
        .statusCode(412)
        .body("type", is("urn:anuyat:problem:changed-meanwhile"));
    admin().get(path).then().body("fee.items[0].rule.amountSatang", is(200_000));
    admin().body(cheaper).put(path).then().statusCode(200);
  }
}
