package org.anuyat.cases.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A matrix as the API takes and shows it. */
@Schema(name = "IdentityMatrix", description = "Which checks prove an identity at each level")
record MatrixView(@NotNull @Valid LevelView medium, @NotNull @Valid LevelView high) {

  @Schema(
      name = "IdentityRequirement",
      description = "Any one of the ways; all checks of the way must pass")
  record LevelView(
      @Schema(
              examples =
                  "[[\"PHOTO_WITH_DOCUMENT\",\"PHONE_CALL\",\"DOCUMENT_EXAMINATION\"],[\"APPEARANCE_IN_PERSON\"]]")
          @NotEmpty
          @Size(max = 10)
          List<@NotEmpty Set<@NotNull CheckKind>> ways,
      @Schema(
              implementation = String.class,
              enumeration = {"1", "2.1", "2.2", "2.3", "3"},
              description = "Lowest identity assurance level of a digital ID that counts")
          @NotNull
          Ial minimumIal) {

    @AssertTrue(message = "an earlier proofing cannot be demanded")
    @Schema(hidden = true)
    boolean isDemandable() {
      return ways == null
          || ways.stream()
              .filter(way -> way != null)
              .flatMap(Set::stream)
              .allMatch(kind -> kind == null || kind.canBeDemanded());
    }

    Requirement requirement() {
      return new Requirement(ways, minimumIal);
    }

    static LevelView of(Requirement requirement) {
      return new LevelView(requirement.ways(), requirement.minimumIal());
    }
  }

  CheckMatrix matrix() {
    return new CheckMatrix(medium.requirement(), high.requirement());
  }

  static MatrixView of(CheckMatrix matrix) {
    return new MatrixView(LevelView.of(matrix.medium()), LevelView.of(matrix.high()));
  }
}
