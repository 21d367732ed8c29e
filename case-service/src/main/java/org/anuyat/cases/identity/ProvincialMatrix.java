package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The province's matrix, from the settings {@code anuyat.identity.matrix.*}: ways separated by
 * {@code |}, checks of a way joined by {@code +}.
 */
@ApplicationScoped
class ProvincialMatrix {
  private final CheckMatrix matrix;

  ProvincialMatrix(
      @ConfigProperty(name = "anuyat.identity.matrix.medium") String medium,
      @ConfigProperty(name = "anuyat.identity.matrix.medium-ial") String mediumIal,
      @ConfigProperty(name = "anuyat.identity.matrix.high") String high,
      @ConfigProperty(name = "anuyat.identity.matrix.high-ial") String highIal) {
    matrix =
        new CheckMatrix(
            new Requirement(ways(medium), Ial.of(mediumIal)),
            new Requirement(ways(high), Ial.of(highIal)));
    if (!matrix.high().isAtLeast(matrix.medium())) {
      throw new IllegalArgumentException(
          "anuyat.identity.matrix: level HIGH must demand at least what MEDIUM demands");
    }
  }

  CheckMatrix matrix() {
    return matrix;
  }

  private static List<Set<CheckKind>> ways(String setting) {
    return Arrays.stream(setting.split("\\|", -1)).map(ProvincialMatrix::way).toList();
  }

  private static Set<CheckKind> way(String checks) {
    Set<CheckKind> way = EnumSet.noneOf(CheckKind.class);
    for (String check : checks.split("\\+", -1)) {
      CheckKind kind = CheckKind.valueOf(check.strip());
      if (!kind.canBeDemanded()) {
        throw new IllegalArgumentException(kind + " cannot be demanded by anuyat.identity.matrix");
      }
      way.add(kind);
    }
    return way;
  }
}
