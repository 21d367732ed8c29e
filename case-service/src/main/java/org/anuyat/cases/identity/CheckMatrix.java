package org.anuyat.cases.identity;

import org.anuyat.cases.procedure.AssuranceLevel;

/** Which checks each level of assurance demands; low demands none (2.1.1). */
record CheckMatrix(Requirement medium, Requirement high) {

  Requirement of(AssuranceLevel level) {
    return switch (level) {
      case LOW -> Requirement.NOTHING;
      case MEDIUM -> medium;
      case HIGH -> high;
    };
  }

  boolean isAtLeast(CheckMatrix other) {
    return medium.isAtLeast(other.medium) && high.isAtLeast(other.high);
  }

  /** Demands what both demand: a later tightening by the province reaches every municipality. */
  CheckMatrix and(CheckMatrix other) {
    return new CheckMatrix(medium.and(other.medium), high.and(other.high));
  }
}
