package org.anuyat.payment;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Calendar;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.transactionid.TransactionId;
import org.junit.jupiter.api.Test;

/** Rules a machine can hold, each with its reason. */
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.anuyat.payment");

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
            resideOutsideOfPackages("org.anuyat.payment.platform..")
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
  void aRoomUsesOnlyRoomsBeforeIt() {
    SlicesRuleDefinition.slices()
        .matching("org.anuyat.payment.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a fee's way leads forward: account, fee, notice, slip, desk")
        .check(SERVICE);
  }

  @Test
  void pureRoomsKnowNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage("..thaiqr..", "..slipqr..", "..slippicture..")
        .or()
        .haveFullyQualifiedName(TransactionId.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
        .because("an id, a QR code and a picture must be right without a container")
        .check(SERVICE);
  }

  @Test
  void onlyTheRepositoryLetsEventsHappen() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Fees.class.getName())
        .should()
        .callMethod(Fee.class, "apply", FeeEvent.class)
        .because("what has to follow an event is told in one place")
        .check(SERVICE);
  }
}
