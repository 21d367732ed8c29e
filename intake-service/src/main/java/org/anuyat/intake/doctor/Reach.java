package org.anuyat.intake.doctor;

import jakarta.mail.MessagingException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.municipality.Security;

/** What a connection, made or not, says of server, certificate and log-in. */
final class Reach {
  private static final Duration SOON = Duration.ofDays(21);

  /** The same questions at either end of the account. */
  record End(
      Diagnosis answers,
      Diagnosis silent,
      Diagnosis certificateGood,
      Diagnosis certificateExpires,
      Diagnosis certificateBad,
      Diagnosis unprotected,
      Diagnosis loginAccepted,
      Diagnosis loginRefused) {}

  static final End RECEIVING =
      new End(
          Diagnosis.RECEIVING_SERVER_ANSWERS,
          Diagnosis.RECEIVING_SERVER_SILENT,
          Diagnosis.RECEIVING_CERTIFICATE_GOOD,
          Diagnosis.RECEIVING_CERTIFICATE_EXPIRES,
          Diagnosis.RECEIVING_CERTIFICATE_BAD,
          Diagnosis.RECEIVING_UNPROTECTED,
          Diagnosis.RECEIVING_LOGIN_ACCEPTED,
          Diagnosis.RECEIVING_LOGIN_REFUSED);
  static final End SENDING =
      new End(
          Diagnosis.SENDING_SERVER_ANSWERS,
          Diagnosis.SENDING_SERVER_SILENT,
          Diagnosis.SENDING_CERTIFICATE_GOOD,
          Diagnosis.SENDING_CERTIFICATE_EXPIRES,
          Diagnosis.SENDING_CERTIFICATE_BAD,
          Diagnosis.SENDING_UNPROTECTED,
          Diagnosis.SENDING_LOGIN_ACCEPTED,
          Diagnosis.SENDING_LOGIN_REFUSED);

  private final End end;
  private final Security security;
  private final CertificateWatch watch;
  private final Clock clock;

  Reach(End end, Security security, CertificateWatch watch, Clock clock) {
    this.end = end;
    this.security = security;
    this.watch = watch;
    this.clock = clock;
  }

  List<Finding> connected() {
    return List.of(Finding.of(end.answers()), certificate(), Finding.of(end.loginAccepted()));
  }

  List<Finding> loginRefused(MessagingException failure) {
    return List.of(
        Finding.of(end.answers()),
        certificate(),
        new Finding(end.loginRefused(), String.valueOf(failure.getMessage())));
  }

  List<Finding> notConnected(MessagingException failure) {
    List<Finding> findings = new ArrayList<>();
    if (isCertificates(failure)) {
      findings.add(Finding.of(end.answers()));
      findings.add(
          new Finding(
              end.certificateBad(), watch.refusal().orElse(String.valueOf(failure.getMessage()))));
    } else {
      findings.add(new Finding(end.silent(), String.valueOf(failure.getMessage())));
    }
    return findings;
  }

  private Finding certificate() {
    if (security == Security.NONE) {
      return Finding.of(end.unprotected());
    }
    Instant expires = watch.expires().orElse(Instant.MAX);
    if (expires.equals(Instant.MAX)) {
      return Finding.of(end.certificateGood());
    }
    String until = ThaiDates.dateTime(expires.atZone(ThaiDates.BANGKOK));
    boolean soon = expires.isBefore(clock.instant().plus(SOON));
    return new Finding(soon ? end.certificateExpires() : end.certificateGood(), until);
  }

  private static boolean isCertificates(MessagingException failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof SSLException || cause instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }

  private static Throwable next(Throwable cause) {
    return cause instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : cause.getCause();
  }
}
