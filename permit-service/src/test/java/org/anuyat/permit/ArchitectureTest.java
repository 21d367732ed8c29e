package org.anuyat.permit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
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
import org.junit.jupiter.api.Test;

/** Rules a machine can hold, each with its reason. */
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.anuyat.permit");

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
            resideOutsideOfPackages("org.anuyat.permit.platform..")
                .and(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                        "org.anuyat..")))
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

  @Test
  void earlierRoomsNeverCallLaterOnes() {
    noRoom("document")
        .dependsOn("template", "signature", "permit", "delivery", "verification", "client", "job");
    noRoom("signature")
        .dependsOn("template", "document", "permit", "delivery", "verification", "client", "job");
    noRoom("permit")
        .dependsOn(
            "template", "document", "signature", "delivery", "verification", "client", "job");
    noRoom("branding")
        .dependsOn(
            "template",
            "signature",
            "permit",
            "credential",
            "paperpermit",
            "delivery",
            "verification",
            "client",
            "job");
    noRoom("template")
        .dependsOn("signature", "credential", "paperpermit", "delivery", "verification", "job");
    noRoom("credential").dependsOn("template", "paperpermit", "delivery", "verification", "job");
    noRoom("paperpermit").dependsOn("delivery", "verification", "job");
    noRoom("delivery").dependsOn("verification");
    noRoom("verification")
        .dependsOn(
            "branding",
            "credential",
            "paperpermit",
            "delivery",
            "signature",
            "document",
            "template",
            "hotanswers",
            "bynumber",
            "filecheck",
            "offline",
            "openregister",
            "agency");
    noRoom("hotanswers").dependsOn("agency", "bynumber", "filecheck", "offline", "openregister");
    noRoom("permit").dependsOn("dispatch", "secret", "collect", "renewal", "certifiedreply");
    noRoom("secret").dependsOn("permit", "dispatch", "client", "job");
    noRoom("dispatch").dependsOn("delivery", "collect", "renewal", "certifiedreply", "job");
    noRoom("delivery").dependsOn("verification", "collect", "renewal", "certifiedreply");
    noRoom("collect").dependsOn("delivery", "renewal", "certifiedreply");
    noRoom("renewal").dependsOn("delivery", "collect", "certifiedreply");
  }

  @Test
  void roomsAreFreeOfCycles() {
    slices()
        .matching("org.anuyat.permit.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a room that is read alone is understood alone")
        .check(SERVICE);
  }

  private static Room noRoom(String name) {
    return new Room(name);
  }

  private record Room(String name) {
    void dependsOn(String... others) {
      String[] packages =
          java.util.Arrays.stream(others)
              .map(other -> "org.anuyat.permit." + other)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.anuyat.permit." + name)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages)
          .because("a permit goes forward through the rooms; what follows listens to events")
          .check(SERVICE);
    }
  }
}
