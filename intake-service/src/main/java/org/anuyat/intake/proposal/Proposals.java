package org.anuyat.intake.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.client.Procedures;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Ids;

/** The proposals about the current municipality's messages. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
  @Inject Procedures procedures;
  @Inject IdLookup lookup;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /**
   * Reads what a letter proposes. Never waits long: with case-service away the last known
   * procedures are used.
   */
  public Findings find(LetterText letter) {
    List<Found> all = new ArrayList<>(read(letter));
    Optional<Found> procedure = ProcedurePolicy.propose(letter, procedures.of(current.code()));
    procedure.ifPresent(all::add);
    return new Findings(all, procedure.map(Found::value));
  }

  /** Writes down what a letter proposes, in place of what it proposed before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(UUID messageId, Findings findings) {
    delete("messageId", messageId);
    findings.all().forEach(found -> persist(proposal(messageId, found)));
  }

  /** Drops what was read of a message that turned out to be junk, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID messageId) {
    delete("messageId", messageId);
  }

  @Transactional
  public List<ProposalView> of(UUID messageId) {
    return find("messageId = ?1 order by id", messageId).stream().map(ProposalView::of).toList();
  }

  /** The proposed ID number of a message, the surest first. */
  Optional<Proposal> idOf(UUID messageId) {
    return find("messageId = ?1 and lookupKey is not null order by confidence, id", messageId)
        .firstResultOptional();
  }

  /** What the letter says of itself comes before what its forms say. */
  private static List<Found> read(LetterText letter) {
    List<Found> all = new ArrayList<>(LabelReader.ofBody(letter.text()));
    for (FormFile form : letter.files()) {
      LabelReader.ofForm(form.name(), form.text()).stream()
          .filter(found -> all.stream().noneMatch(f -> sameValue(f, found)))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean sameValue(Found one, Found other) {
    return one.field() == other.field() && one.value().equals(other.value());
  }

  private Proposal proposal(UUID messageId, Found found) {
    Proposal proposal = new Proposal();
    proposal.id = Ids.next();
    proposal.messageId = messageId;
    proposal.field = found.field();
    proposal.value = found.value();
    if (isId(found.field())) {
      IdNumber number = new IdNumber(found.value());
      proposal.value = number.masked();
      proposal.lookupKey = lookup.keyOf(current.code(), number);
    }
    proposal.source = found.source();
    proposal.place = found.place();
    proposal.confidence = found.confidence();
    proposal.reasonTh = found.reasonTh();
    proposal.reasonEn = found.reasonEn();
    proposal.proposedAt = clock.instant();
    return proposal;
  }

  private static boolean isId(ProposedField field) {
    return field == ProposedField.NATIONAL_ID || field == ProposedField.JURISTIC_ID;
  }
}
