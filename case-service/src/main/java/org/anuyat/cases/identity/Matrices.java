package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The matrix in force for the current municipality. Callers hold a transaction. */
@ApplicationScoped
class Matrices {
  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;
  @Inject EntityManager database;
  @Inject JsonWebToken token;
  @Inject ProvincialMatrix provincial;

  /** What is demanded here: the municipality's own matrix and the province's, both. */
  CheckMatrix effective() {
    return own().map(provincial.matrix()::and).orElseGet(provincial::matrix);
  }

  CheckMatrix ofProvince() {
    return provincial.matrix();
  }

  Optional<CheckMatrix> own() {
    return Optional.ofNullable(database.find(MunicipalMatrix.class, municipality.code()))
        .map(MunicipalMatrix::matrix);
  }

  /**
   * Settles the municipality's own matrix.
   *
   * @throws Problem MATRIX_LOOSENED when somebody could pass who would not pass the province's
   */
  void settle(CheckMatrix own) {
    CheckMatrix least = provincial.matrix();
    if (!own.isAtLeast(least)) {
      List<Set<CheckKind>> below =
          Stream.concat(
                  own.medium().waysBelow(least.medium()).stream(),
                  own.high().waysBelow(least.high()).stream())
              .distinct()
              .toList();
      throw new Problem(
          ProblemType.MATRIX_LOOSENED,
          below.isEmpty()
              ? "The lowest IAL of a digital ID is below the province's: "
                  + least.medium().minimumIal().number()
                  + " (medium), "
                  + least.high().minimumIal().number()
                  + " (high)"
              : "Not enough at this level: "
                  + below.stream()
                      .map(way -> way.stream().map(Enum::name).collect(Collectors.joining(" + ")))
                      .collect(Collectors.joining("; ")),
          Map.of("waysBelowTheProvince", below));
    }
    database.merge(
        new MunicipalMatrix(municipality.code(), own, token.getSubject(), clock.instant()));
  }

  /** Back to the province's matrix alone. */
  void drop() {
    Optional.ofNullable(database.find(MunicipalMatrix.class, municipality.code()))
        .ifPresent(database::remove);
  }
}
