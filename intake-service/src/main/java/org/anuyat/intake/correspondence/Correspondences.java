package org.anuyat.intake.correspondence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.platform.CurrentMunicipality;
import org.anuyat.intake.platform.Ids;

/** The correspondences of the current municipality. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Correspondences implements PanacheRepositoryBase<Correspondence, UUID> {
  private static final String REFERENCE_PREFIX = "REF-";
  private static final int LONGEST_REFERENCES = 20;

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** Opens a correspondence with the letter that begins it. */
  public void open(IncomingLetter letter, Expectation expectation) {
    Correspondence opened = new Correspondence();
    opened.id = letter.messageId();
    opened.reference = REFERENCE_PREFIX + Ids.token().toUpperCase(Locale.ROOT);
    opened.expectsCase = expectation == Expectation.CASE;
    opened.invitesApplication = expectation == Expectation.APPLICATION;
    opened.topic = Topic.of(letter.subject());
    opened.openedAt = letter.writtenAt();
    persistAndFlush(opened);
    letter.parties().forEach(address -> addParty(opened.id, address));
    join(letter, opened.id);
  }

  /** Adds a letter that came to a correspondence. */
  public void join(IncomingLetter letter, UUID correspondenceId) {
    Letter incoming = new Letter();
    incoming.id = letter.messageId();
    incoming.correspondenceId = correspondenceId;
    incoming.incoming = true;
    incoming.mimeMessageId = letter.mimeMessageId();
    incoming.mimeReferences = String.join(" ", letter.references());
    incoming.answerName = letter.answerTo().name();
    incoming.answerAddress = letter.answerTo().address();
    incoming.writtenAt = letter.writtenAt();
    database.persist(incoming);
  }

  /**
   * A letter becomes the beginning of a matter of its own; the one it was laid to keeps its case.
   */
  public void beginWith(UUID messageId) {
    Letter letter = database.find(Letter.class, messageId);
    if (!letter.correspondenceId.equals(messageId)) {
      Correspondence opened = new Correspondence();
      opened.id = messageId;
      opened.reference = REFERENCE_PREFIX + Ids.token().toUpperCase(Locale.ROOT);
      opened.topic = findById(letter.correspondenceId).topic;
      opened.openedAt = letter.writtenAt;
      persistAndFlush(opened);
      addParty(messageId, letter.answerAddress.toLowerCase(Locale.ROOT));
      letter.correspondenceId = messageId;
    }
    nowExpectsCase(messageId);
  }

  /** The application that was asked for has come: its case is being opened. */
  public void nowExpectsCase(UUID correspondenceId) {
    Correspondence correspondence = findById(correspondenceId);
    correspondence.expectsCase = true;
    correspondence.invitesApplication = false;
  }

  /** Adds a letter of ours. */
  public void wrote(
      UUID correspondenceId,
      UUID mailId,
      String mimeMessageId,
      String purpose,
      UUID caseId,
      Instant at) {
    Letter ours = new Letter();
    ours.id = mailId;
    ours.correspondenceId = correspondenceId;
    ours.mimeMessageId = mimeMessageId;
    ours.mimeReferences = "";
    ours.purpose = purpose;
    ours.caseId = caseId;
    ours.writtenAt = at;
    database.persist(ours);
  }

  /** The matter a mail refers to, by the letters it answers (the last first) or our reference. */
  public Optional<Matter> find(
      List<String> answeredIds, List<String> ourReferences, String senderAddress) {
    for (String id : answeredIds.reversed()) {
      Optional<Letter> letter =
          database
              .createQuery("from Letter where mimeMessageId = :id order by id", Letter.class)
              .setParameter("id", id)
              .setMaxResults(1)
              .getResultStream()
              .findFirst();
      if (letter.isPresent()) {
        return letter.map(l -> matter(findById(l.correspondenceId), l, senderAddress));
      }
    }
    return ourReferences.stream()
        .map(reference -> find("reference", reference).firstResultOptional())
        .flatMap(Optional::stream)
        .findFirst()
        .map(c -> matter(c, null, senderAddress));
  }

  /** The case of a correspondence, once it is known. */
  public Optional<UUID> caseOf(UUID correspondenceId) {
    return findByIdOptional(correspondenceId).map(c -> c.caseId);
  }

  /** The correspondence a message belongs to. */
  public Optional<UUID> of(UUID messageId) {
    return Optional.ofNullable(database.find(Letter.class, messageId)).map(l -> l.correspondenceId);
  }

  /** An officer laid a letter of it to a case. */
  public void belongsToCase(UUID correspondenceId, UUID caseId) {
    String number =
        find("caseId = ?1 and caseNumber is not null", caseId)
            .firstResultOptional()
            .map(c -> c.caseNumber)
            .orElse(null);
    openedCase(correspondenceId, caseId, number);
  }

  /** Its case is opened. */
  public void openedCase(UUID correspondenceId, UUID caseId, String caseNumber) {
    Correspondence correspondence = findById(correspondenceId);
    correspondence.caseId = caseId;
    correspondence.caseNumber = caseNumber;
  }

  /** How a letter of ours answers the message: to whom, and in which thread. */
  public Optional<ThreadHeaders> answering(UUID messageId) {
    Letter answered = database.find(Letter.class, messageId);
    if (answered == null) {
      return Optional.empty();
    }
    Letter last =
        database
            .createQuery(
                "from Letter where correspondenceId = :c and incoming order by writtenAt desc, id desc",
                Letter.class)
            .setParameter("c", answered.correspondenceId)
            .setMaxResults(1)
            .getSingleResult();
    return Optional.of(
        new ThreadHeaders(
            answered.correspondenceId,
            findById(answered.correspondenceId).reference,
            new Addressee(answered.answerName, answered.answerAddress),
            Optional.ofNullable(last.mimeMessageId),
            references(last)));
  }

  /** An officer corrected an address: letters go to the new one, and it is believed. */
  public void nowReachedAt(UUID correspondenceId, String before, String now) {
    database
        .createQuery(
            "update Letter set answerAddress = :now"
                + " where correspondenceId = :c and lower(answerAddress) = lower(:before)")
        .setParameter("now", now)
        .setParameter("c", correspondenceId)
        .setParameter("before", before)
        .executeUpdate();
    addParty(correspondenceId, now.toLowerCase(Locale.ROOT));
  }

  private static String references(Letter last) {
    if (last.mimeMessageId == null) {
      return "";
    }
    List<String> before =
        last.mimeReferences.isEmpty() ? List.of() : List.of(last.mimeReferences.split(" "));
    List<String> kept =
        before.subList(Math.max(0, before.size() - LONGEST_REFERENCES), before.size());
    return (String.join(" ", kept) + " " + last.mimeMessageId).strip();
  }

  private Matter matter(Correspondence correspondence, Letter answered, String senderAddress) {
    Optional<UUID> caseId =
        Optional.ofNullable(answered)
            .map(l -> l.caseId)
            .or(() -> Optional.ofNullable(correspondence.caseId));
    return new Matter(
        correspondence.id,
        caseId,
        correspondence.expectsCase,
        correspondence.invitesApplication,
        Optional.ofNullable(answered).map(l -> l.purpose),
        isParty(correspondence.id, senderAddress));
  }

  private boolean isParty(UUID correspondenceId, String address) {
    return !database
        .createNativeQuery(
            "SELECT 1 FROM correspondence_party WHERE correspondence_id = :c AND address = :a")
        .setParameter("c", correspondenceId)
        .setParameter("a", address)
        .getResultList()
        .isEmpty();
  }

  private void addParty(UUID correspondenceId, String address) {
    database
        .createNativeQuery(
            "INSERT INTO correspondence_party (municipality, correspondence_id, address)"
                + " VALUES (:m, :c, :a) ON CONFLICT DO NOTHING")
        .setParameter("m", current.code())
        .setParameter("c", correspondenceId)
        .setParameter("a", address)
        .executeUpdate();
  }
}
