package org.anuyat.cases.inforequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.platform.TransactionLock;

/** Takes a request into the log: once, however often it is handed in. */
@ApplicationScoped
class RegisteringRequest {
  @Inject InformationRequests requests;
  @Inject RequestNumbers numbers;
  @Inject ReckoningDueDate dueDate;
  @Inject TransactionLock lock;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  /** The request, and whether it is new. */
  record Registered(RequestView request, boolean isNew) {}

  @Transactional
  Registered mailed(RequestFromMail mail) {
    hold(mail.messageId().toString());
    Optional<InformationRequest> known = requests.byMessage(mail.messageId());
    known.ifPresent(InformationRequest::reopen);
    InformationRequest request =
        known.orElseGet(
            () -> enter(InformationRequest.mailed(numbers.next(mail.deemedReceivedAt()), mail)));
    return new Registered(RequestView.of(request, clock.instant()), known.isEmpty());
  }

  /** The letter is an application, says the mailroom. */
  @Transactional
  RequestView withdrawn(UUID messageId) {
    hold(messageId.toString());
    InformationRequest request = requests.ofMessage(messageId);
    request.withdraw();
    return RequestView.of(request, clock.instant());
  }

  /**
   * @param idempotencyKey the caller's own name for the request, or null
   */
  @Transactional
  Registered posted(PostedRequest posted, String idempotencyKey) {
    requireReachable(posted);
    if (idempotencyKey != null) {
      hold(idempotencyKey);
      Optional<InformationRequest> known = requests.byIdempotencyKey(idempotencyKey);
      if (known.isPresent()) {
        requireSame(known.get(), posted);
        return new Registered(RequestView.of(known.get(), clock.instant()), false);
      }
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    InformationRequest request =
        enter(InformationRequest.posted(numbers.next(now), posted, idempotencyKey, now));
    return new Registered(RequestView.of(request, now), true);
  }

  private InformationRequest enter(InformationRequest request) {
    requests.persist(request);
    dueDate.reckon(request, municipality.code());
    return request;
  }

  private void hold(String key) {
    lock.hold("information-request", municipality.code() + "/" + key);
  }

  private static void requireSame(InformationRequest known, PostedRequest posted) {
    if (!known.subject().equals(posted.subject()) || !known.question().equals(posted.question())) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "Idempotency-Key was used for another request, " + known.number().printed());
    }
  }

  private static void requireReachable(PostedRequest posted) {
    if (posted.channel() == RequestChannel.EMAIL) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "channel: mail is registered by the mailroom; have it forwarded to its mailbox");
    }
    if (posted.answerBy() == RequestChannel.EMAIL) {
      MailAddress.require("answerTo", posted.answerTo());
    }
  }
}
