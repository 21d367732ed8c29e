package org.anuyat.cases.inforequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** One request for information, from its receipt to its answer. */
@Entity
@Table(name = "information_request")
public class InformationRequest {
  @Id private UUID id;
  @TenantId private String municipality;
  @Version private int version;
  @Embedded private RequestNumber number;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Enumerated(EnumType.STRING)
  private RequestChannel channel;

  @Column(name = "message_id")
  private UUID messageId;

  @Column(name = "register_number")
  private String registerNumber;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Embedded private Requester requester;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer_by")
  private RequestChannel answerBy;

  @Column(name = "answer_to")
  private String answerTo;

  private String subject;
  private String question;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "working_days")
  private Integer workingDays;

  @Column(name = "due_at")
  private Instant dueAt;

  private String remarks = "";

  @Column(name = "identity_proof")
  @JdbcTypeCode(SqlTypes.JSON)
  private IdentityProof identityProof;

  @JdbcTypeCode(SqlTypes.JSON)
  private Disclosure disclosure;

  @Column(name = "permit_question")
  @JdbcTypeCode(SqlTypes.JSON)
  private PermitQuestion permitQuestion;

  @JdbcTypeCode(SqlTypes.JSON)
  private Answer answer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "search_content")
  private String searchContent;

  protected InformationRequest() {}

  private InformationRequest(RequestNumber number, Requester requester, Instant receivedAt) {
    this.id = Ids.next();
    this.state = RequestState.OPEN;
    this.number = number;
    this.requester = requester;
    this.receivedAt = receivedAt;
  }

  static InformationRequest mailed(RequestNumber number, RequestFromMail mail) {
    var request =
        new InformationRequest(
            number,
            new Requester(mail.from().name(), mail.from().address()),
            mail.deemedReceivedAt());
    request.channel = RequestChannel.EMAIL;
    request.answerBy = RequestChannel.EMAIL;
    request.answerTo = mail.answerTo();
    request.messageId = mail.messageId();
    request.registerNumber = mail.registerNumber();
    request.ask(mail.subject(), mail.text());
    return request;
  }

  static InformationRequest posted(
      RequestNumber number, PostedRequest posted, String idempotencyKey, Instant at) {
    var request =
        new InformationRequest(
            number, new Requester(posted.requesterName(), posted.requesterContact()), at);
    request.channel = posted.channel();
    request.answerBy = posted.answerBy();
    request.answerTo = posted.answerTo();
    request.idempotencyKey = idempotencyKey;
    request.ask(posted.subject(), posted.question());
    return request;
  }

  private void ask(String about, String text) {
    subject = about == null ? "" : about;
    question = text == null ? "" : text;
    makeFindable();
  }

  /** The letter is an application; an answered request stays what it is. */
  void withdraw() {
    if (state == RequestState.OPEN) {
      state = RequestState.WITHDRAWN;
    }
  }

  /** The letter is a request after all. */
  void reopen() {
    if (state == RequestState.WITHDRAWN) {
      state = RequestState.OPEN;
    }
  }

  /** What the calendar says; the first word stays, so that a repeated job changes nothing. */
  void isDue(Instant deemedReceived, int days, Instant due) {
    if (dueAt == null) {
      receivedAt = deemedReceived;
      workingDays = days;
      dueAt = due;
    }
  }

  public void prove(IdentityProof proof) {
    requireOpen();
    identityProof = proof;
  }

  public void decide(Disclosure decision) {
    requireOpen();
    disclosure = decision;
  }

  /** The permit register answers it; it stays open until that is done. */
  public void handToPermits(PermitQuestion question) {
    requireOpen();
    permitQuestion = question;
  }

  public void answer(Answer given, Instant at, String newRemarks) {
    requireOpen();
    state = RequestState.ANSWERED;
    answer = given;
    answeredAt = at;
    if (newRemarks != null) {
      remarks = newRemarks;
    }
    makeFindable();
  }

  public void note(String newRemarks) {
    remarks = newRemarks;
    makeFindable();
  }

  private void requireOpen() {
    if (state != RequestState.OPEN) {
      throw new Problem(ProblemType.REQUEST_CLOSED, "No. " + number.printed() + " is " + state);
    }
  }

  private void makeFindable() {
    searchContent =
        Stream.of(
                number.printed(),
                registerNumber,
                requester.printed(),
                subject,
                question,
                answer == null ? null : answer.source(),
                remarks)
            .filter(part -> part != null && !part.isBlank())
            .map(SearchText::normal)
            .collect(Collectors.joining("\n"));
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public RequestNumber number() {
    return number;
  }

  public RequestState state() {
    return state;
  }

  public RequestChannel channel() {
    return channel;
  }

  public Optional<UUID> messageId() {
    return Optional.ofNullable(messageId);
  }

  public String registerNumber() {
    return registerNumber;
  }

  public Requester requester() {
    return requester;
  }

  public RequestChannel answerBy() {
    return answerBy;
  }

  public String answerTo() {
    return answerTo;
  }

  public String subject() {
    return subject;
  }

  public String question() {
    return question;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  Integer workingDays() {
    return workingDays;
  }

  Instant dueAt() {
    return dueAt;
  }

  public String remarks() {
    return remarks;
  }

  IdentityProof identityProof() {
    return identityProof;
  }

  Disclosure disclosure() {
    return disclosure;
  }

  /** Whether an approver let this data set into the answer. */
  public boolean mayUse(String dataSet) {
    return disclosure != null && disclosure.approves(dataSet);
  }

  /** Whether this person decided on the disclosure, and so may not answer. */
  public boolean wasDecidedBy(String person) {
    return disclosure != null && disclosure.by().equals(person);
  }

  public Optional<PermitQuestion> permitQuestion() {
    return Optional.ofNullable(permitQuestion);
  }

  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
