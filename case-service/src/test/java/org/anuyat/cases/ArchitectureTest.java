package org.anuyat.cases;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.storage.ObjectStore;
import org.junit.jupiter.api.Test;

/** Rules a machine can hold, each with its reason. */
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.anuyat.cases");

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
            resideOutsideOfPackages("org.anuyat.cases.platform..")
                .and(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                        "org.anuyat..")))
        .because("the platform is the floor every room stands on")
        .check(SERVICE);
  }

  @Test
  void roomsUseOnlyRoomsBeforeThem() {
    slices()
        .matching("org.anuyat.cases.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a room can then be understood from the rooms before it alone")
        .check(SERVICE);
  }

  @Test
  void peersAreCalledOnlyByJobs() {
    noClasses()
        .that()
        .doNotImplement(JobHandler.class)
        .and()
        .resideOutsideOfPackage("..client..")
        .and()
        .doNotHaveSimpleName("FindingReplaced")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.anuyat.cases.client..").and(simpleNameEndingWith("Client")))
        .because(
            "a peer that is away must delay its part and nothing else; an officer who names an older"
                + " permit waits for the register's word on it")
        .check(SERVICE);
  }

  @Test
  void identitiesAreConfirmedOnlyAtTheIdentityDesk() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..identity..")
        .should()
        .callConstructor(
            CaseEvent.IdentityConfirmed.class, AssuranceLevel.class, String.class, String.class)
        .because("no room may get around the checks the level demands (2.1.2)")
        .check(SERVICE);
  }

  @Test
  void bytesOfDocumentsAreReadThroughOneDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..document..", "..storage..", "..scan..", "..posted..")
        .should()
        .callMethod(ObjectStore.class, "open", String.class)
        .orShould()
        .callMethod(ObjectStore.class, "read", String.class)
        .because(
            "a read of an identity image must be allowed and noted (2.4); scans and uploads have"
                + " objects of their own, and no room knows the key of a document")
        .check(SERVICE);
  }

  @Test
  void bytesForMachinesGoToProgramsOnly() {
    noClasses()
        .that()
        .doNotImplement(JobHandler.class)
        .and()
        .resideOutsideOfPackages("..document..")
        .and()
        .haveSimpleNameNotStartingWith("ExaminingDocuments")
        .should()
        .callMethod(Documents.class, "openForMachine", UUID.class, UUID.class)
        .orShould()
        .callMethod(Documents.class, "bytesForMachine", UUID.class, UUID.class)
        .because("what is not noted must reach no person (2.4)")
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
}
