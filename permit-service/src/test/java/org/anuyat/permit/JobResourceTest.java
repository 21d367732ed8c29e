package org.anuyat.permit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class JobResourceTest {
  @Test
  void operatorSeesWhatWaitsAndWhatIsDead() {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .get("/v1/operations/jobs")
        .then()
        .statusCode(200)
        .body("waiting", notNullValue())
        .body("dead", notNullValue());
  }

  @Test
  void officerMayNotSeeJobs() {
    given()
        .auth()
        .oauth2(LocalTokens.token("officer", "05300118", "case-officer"))
        .get("/v1/operations/jobs")
        .then()
        .statusCode(403);
  }

  @Test
  void unknownDeadJobIsAProblemThatSaysWhatToDo() {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .post("/v1/operations/jobs/0190a1b2-0000-7000-8000-000000000000/retry")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:not-found"))
        .body("titleTh", is("ไม่พบข้อมูล"));
  }
}
