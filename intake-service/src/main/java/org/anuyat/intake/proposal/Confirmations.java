package org.anuyat.intake.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.client.Procedure;
import org.anuyat.intake.client.Procedures;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Officer;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** What officers confirmed about the current municipality's messages. */
@ApplicationScoped
public class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {
  @Inject Proposals proposals;
  @Inject Procedures procedures;
  @Inject IdLookup lookup;
  @Inject CurrentMunicipality current;
  @Inject Officer officer;
  @Inject Event<MessageConfirmed> confirmed;
  @Inject Clock clock;

  /** Confirms; the same again changes nothing. */
  ConfirmationView confirm(UUID messageId, ConfirmationInput input) {
    requireAnnounced(input.procedureCode());
    return QuarkusTransaction.requiringNew().call(() -> write(messageId, input));
  }

  private ConfirmationView write(UUID messageId, ConfirmationInput input) {
    Confirmation wanted = confirmation(messageId, input);
    Optional<Confirmation> before = newest(messageId);
    if (before.isPresent() && before.get().saysTheSameAs(wanted)) {
      return ConfirmationView.of(before.get());
    }
    wanted.confirmedBy = officer.subject();
    wanted.confirmedByName = officer.name();
    confirmed.fire(
        new MessageConfirmed(messageId, wanted.matter, wanted.procedureCode, officer.name()));
    persist(wanted);
    return ConfirmationView.of(wanted);
  }

  @Transactional
  public Optional<ConfirmationView> of(UUID messageId) {
    return newest(messageId).map(ConfirmationView::of);
  }

  private Optional<Confirmation> newest(UUID messageId) {
    return find("messageId = ?1 order by id desc", messageId).firstResultOptional();
  }

  private Confirmation confirmation(UUID messageId, ConfirmationInput input) {
    Confirmation wanted = new Confirmation();
    wanted.id = Ids.next();
    wanted.messageId = messageId;
    wanted.matter = input.matter();
    wanted.procedureCode = input.procedureCode();
    wanted.applicantName = input.applicantName();
    wanted.phone = input.phone();
    wanted.replyAddress = input.replyAddress();
    wanted.replyChannel = input.replyChannel();
    wanted.confirmedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    takeId(wanted, input);
    return wanted;
  }

  private void takeId(Confirmation wanted, ConfirmationInput input) {
    if (input.idNumber() != null && !input.idNumber().isBlank()) {
      IdNumber number =
          IdNumber.in(input.idNumber())
              .filter(IdNumber::isValid)
              .orElseThrow(() ->
                  new Problem(
                      ProblemType.INVALID_INPUT,
                      "idNumber must be thirteen digits of which the last one checks the others"));
      wanted.idMasked = number.masked();
      wanted.idLookupKey = lookup.keyOf(current.code(), number);
    } else if (input.proposedIdIsRight()) {
      Proposal proposed =
          proposals
              .idOf(wanted.messageId)
              .orElseThrow(() ->
                  new Problem(
                      ProblemType.INVALID_INPUT,
                      "proposedIdIsRight: no ID number is proposed for this message"));
      wanted.idMasked = proposed.value;
      wanted.idLookupKey = proposed.lookupKey;
    }
  }

  /** With no list at hand the officer's word is taken; case-service looks again. */
  private void requireAnnounced(String code) {
    List<String> known = procedures.of(current.code()).stream().map(Procedure::code).toList();
    if (code != null && !known.isEmpty() && !known.contains(code)) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "procedureCode must be one of " + String.join(", ", known));
    }
  }
}
