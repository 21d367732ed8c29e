package org.anuyat.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules a machine can hold, each with its reason. */
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.anuyat.intake");

  @Test
  void timeComesOnlyFromTheInjectedClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .because("a legal deadline must be testable at any moment of the year")
        .check(SERVICE);
  }

  @Test
  void calendarIsNeverUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Calendar.class)
        .because("Calendar counts Buddhist years under a Thai locale and ISO years elsewhere")
        .check(SERVICE);
  }

  @Test
  void platformKnowsNoFeature() {
    noClasses()
        .that()
        .resideInAPackage("..platform..")
        .should()
        .dependOnClassesThat(
            resideOutsideOfPackages("org.anuyat.intake.platform..")
                .and(resideInAPackage("org.anuyat..")))
        .because("the platform is the floor every room stands on")
        .check(SERVICE);
  }

  @Test
  void resourcesAreNamedResources() {
    classes()
        .that()
        .areAnnotatedWith(jakarta.ws.rs.Path.class)
        .should()
        .haveSimpleNameEndingWith("Resource")
        .orShould()
        .beInterfaces()
        .because("somebody who looks for an address of the API searches for Resource")
        .check(SERVICE);
  }

  @Test
  void loggingIsJbossLogging() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
        .because("only JBoss Logging carries municipality and case into the JSON line")
        .check(SERVICE);
  }

  /** The way of a mail; correspondence and register are the books written on the way. */
  private static final List<String> ROOMS =
      List.of(
          "mailbox",
          "message",
          "attachment",
          "triage",
          "proposal",
          "inforequest",
          "acknowledgement",
          "filesagain",
          "outgoing",
          "correspondence",
          "register",
          "client",
          "holdingpen");

  @Test
  void aMailGoesForwardOnly() {
    for (int later = 1; later < ROOMS.size(); later++) {
      String[] earlier =
          ROOMS.subList(0, later).stream()
              .map(room -> "org.anuyat.intake." + room)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.anuyat.intake." + ROOMS.get(later) + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(earlier).and(DOES_SOMETHING))
          .because(
              "a later room may know what an earlier one found out (its values), and never calls it:"
                  + " so each can be changed and repeated by itself")
          .check(SERVICE);
    }
  }

  @Test
  void readingKnowsNoRoom() {
    noClasses()
        .that()
        .resideInAPackage("org.anuyat.intake.message.reading")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.anuyat..")
                .and(resideOutsideOfPackages("org.anuyat.intake.message.reading")))
        .because("reading is a pure function from bytes to values")
        .check(SERVICE);
  }

  private static final DescribedPredicate<JavaClass> DOES_SOMETHING =
      DescribedPredicate.describe(
          "beans, entities and resources",
          c ->
              c.isAnnotatedWith(ApplicationScoped.class)
                  || c.isAnnotatedWith(Entity.class)
                  || c.isAnnotatedWith(jakarta.ws.rs.Path.class));
}
