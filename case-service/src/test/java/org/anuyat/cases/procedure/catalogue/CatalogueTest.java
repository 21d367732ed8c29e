package org.anuyat.cases.procedure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anuyat.cases.procedure.ApplicantKind;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ten procedures of the catalogue, each of which must stand as it is. */
@Tag("rule-PREP.2")
class CatalogueTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Catalogue catalogue = new Catalogue();

  @Test
  void hasTenProcedures() {
    assertEquals(10, catalogue.all().size());
    assertTrue(catalogue.find("general-request").isPresent());
  }

  @Test
  void everyProcedureIsValid() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      for (CatalogueProcedure procedure : catalogue.all()) {
        assertEquals(
            List.of(), List.copyOf(validator.validate(procedure.terms())), procedure.code());
      }
    }
  }

  /** A misspelt field would be read over; so each written one must come back. */
  @Test
  void everyFieldOfTheFilesIsRead() throws IOException {
    for (CatalogueProcedure procedure : catalogue.all()) {
      try (InputStream file =
          Catalogue.class.getResourceAsStream("/catalogue/" + procedure.code() + ".json")) {
        List<String> lost = new ArrayList<>();
        collectLost("", JSON.readTree(file), JSON.valueToTree(procedure.terms()), lost);
        assertEquals(List.of(), lost, procedure.code());
      }
    }
  }

  private static void collectLost(String at, JsonNode written, JsonNode read, List<String> lost) {
    if (written.isObject()) {
      written
          .properties()
          .forEach(field ->
              collectLost(
                  at + "/" + field.getKey(), field.getValue(), read.path(field.getKey()), lost));
    } else if (written.isArray()) {
      for (int i = 0; i < written.size(); i++) {
        collectLost(at + "/" + i, written.get(i), read.path(i), lost);
      }
    } else if (!written.asText().equals(read.asText())) {
      lost.add(at);
    }
  }

  @Test
  @Tag("rule-T1.4")
  void everyProcedureListsThePowerOfAttorneyForAgents() {
    for (CatalogueProcedure procedure : catalogue.all()) {
      assertTrue(
          procedure.terms().requiredDocuments().stream()
              .anyMatch(document ->
                  document.code().equals("power-of-attorney")
                      && document.appliesTo().equals(List.of(ApplicantKind.AGENT))),
          procedure.code());
    }
  }

  @Test
  void everyProcedureSaysItsLawCriteriaStepsAndWhereItsRatesComeFrom() {
    for (CatalogueProcedure procedure : catalogue.all()) {
      ProcedureTerms terms = procedure.terms();
      assertFalse(terms.handbook().legalBasis().isEmpty(), procedure.code());
      assertFalse(terms.handbook().criteria().isEmpty(), procedure.code());
      assertFalse(terms.handbook().steps().isEmpty(), procedure.code());
      assertFalse(terms.keywords().isEmpty(), procedure.code());
      assertTrue(
          !terms.hasFee() || terms.fee().byLawTh().contains("เทศบาล"),
          () -> procedure.code() + " must say that the rates are the municipality's");
    }
  }

  @Test
  @Tag("rule-G2")
  @Tag("rule-T1.5")
  void noProcedureAsksTheApplicantToCertify() {
    for (CatalogueProcedure procedure : catalogue.all()) {
      String all = procedure.terms().toString().toLowerCase(Locale.ROOT);
      assertFalse(all.contains("รับรองสำเนา"), procedure.code());
      assertFalse(all.contains("certified cop"), procedure.code());
    }
  }
}
