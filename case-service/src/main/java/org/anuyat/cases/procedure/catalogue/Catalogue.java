package org.anuyat.cases.procedure.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureTerms;

/** The procedures of the provincial catalogue, read once from {@code catalogue/<code>.json}. */
@ApplicationScoped
public class Catalogue {
  private static final List<String> CODES =
      List.of(
          "building-permit",
          "complaint",
          "elderly-allowance",
          "food-shop",
          "general-request",
          "health-hazard-business",
          "information-request",
          "loudspeaker",
          "market-stall",
          "tax-address-change");

  private final List<CatalogueProcedure> procedures = CODES.stream().map(Catalogue::read).toList();

  /** By code. */
  public List<CatalogueProcedure> all() {
    return procedures;
  }

  public Optional<CatalogueProcedure> find(String code) {
    return procedures.stream().filter(procedure -> procedure.code().equals(code)).findFirst();
  }

  /** What every municipality has. */
  public CatalogueProcedure generalRequest() {
    return find(Procedure.GENERAL_REQUEST).orElseThrow();
  }

  private static CatalogueProcedure read(String code) {
    try (InputStream json = Catalogue.class.getResourceAsStream("/catalogue/" + code + ".json")) {
      return new CatalogueProcedure(code, new ObjectMapper().readValue(json, ProcedureTerms.class));
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue/" + code + ".json", e);
    }
  }
}
