package org.anuyat.permit.certifiedreply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.storage.ObjectStore;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about permits, answered within three days (7.4). */
@Path("/v1/municipalities/{municipality}/certified-replies")
@RolesAllowed({"registrar", "intake-officer", "case-officer"})
@Tag(name = "Certified reply")
public class CertifiedReplyResource {
  /** A question that did not come by mail. */
  @Schema(name = "PostedQuestion")
  public record PostedQuestion(
      @NotNull @Schema(examples = "LETTER") ReplyChannel channel,
      @NotNull @Valid QuestionRequest asked) {}

  /**
   * A page of questions.
   *
   * @param next give it as {@code after} to read on; null at the end
   */
  public record CertifiedReplyPage(List<CertifiedReplyView> items, UUID next) {}

  @Inject CertifiedReplies replies;
  @Inject ReceivingQuestion receiving;
  @Inject AnsweringQuestion answering;
  @Inject PermitRegister register;
  @Inject ReplySettings settings;
  @Inject ObjectStore store;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @PUT
  @Path("by-message/{messageId}")
  @RolesAllowed({"service", "intake-officer", "registrar"})
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "receiveMailedQuestion",
      summary = "A mail asks about a permit",
      description =
          "Opens the three-day clock, from `receivedAt`, which for a mail may lie ahead until the office"
              + " opens (1.4; at most 14 days). The message is the key: a second call answers"
              + " with the first question and changes nothing. The answer goes into the mail's thread;"
              + " case-service's information request of this message, if there is one, is answered by"
              + " it.")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = CertifiedReplyView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Was entered before",
      content = @Content(schema = @Schema(implementation = CertifiedReplyView.class)))
  @APIResponse(
      responseCode = "400",
      description = "A field is missing, or receivedAt lies too far ahead")
  public Response byMessage(
      @PathParam("municipality") String municipality,
      @PathParam("messageId") UUID messageId,
      @NotNull @Valid QuestionRequest request) {
    var outcome = receiving.byMail(messageId, request, token.getSubject());
    return Response.status(outcome.isNew() ? 201 : 200)
        .entity(view(outcome.reply(), candidates(outcome.reply())))
        .build();
  }

  @POST
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "receivePostedQuestion",
      summary = "A letter, visitor or caller asks about a permit",
      description =
          "Opens the three-day clock. The answer is mailed when `askerAddress` is given; otherwise it is"
              + " there to be printed.")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = CertifiedReplyView.class)))
  @APIResponse(responseCode = "400", description = "A field is missing, or receivedAt lies ahead")
  public Response posted(
      @PathParam("municipality") String municipality, @NotNull @Valid PostedQuestion question) {
    if (question.channel() == ReplyChannel.MAIL) {
      throw new Problem(ProblemType.INVALID_INPUT, "channel: a mail is entered by its message");
    }
    CertifiedReply reply =
        receiving.enter(question.channel(), null, question.asked(), token.getSubject());
    return Response.status(Response.Status.CREATED).entity(view(reply, candidates(reply))).build();
  }

  @GET
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "listCertifiedReplies",
      summary = "Questions about permits, newest first",
      description =
          "`open`: not answered, those due soon and late included; `due-soon`: a day or less is left;"
              + " `late`; `answered`; without `state` all. Up to `limit` after `after`.")
  @APIResponse(responseCode = "200", description = "The questions")
  public CertifiedReplyPage list(
      @PathParam("municipality") String municipality,
      @QueryParam("state") @Pattern(regexp = "open|due-soon|late|answered") String state,
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    ReplyState wanted =
        state == null ? null : ReplyState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'));
    var page =
        replies.page(wanted, after, limit, clock.instant()).stream()
            .map(reply -> view(reply, List.of()))
            .toList();
    return new CertifiedReplyPage(page, page.size() < limit ? null : page.getLast().replyId());
  }

  @GET
  @Path("{replyId}")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "getCertifiedReply",
      summary = "One question with its clock, and the permits that may be meant",
      description = "The trace says how the last day was reckoned.")
  @APIResponse(responseCode = "200", description = "The question")
  @APIResponse(responseCode = "404", description = "This municipality has no such question")
  public CertifiedReplyView get(
      @PathParam("municipality") String municipality, @PathParam("replyId") UUID replyId) {
    CertifiedReply reply = replies.get(replyId);
    return view(reply, candidates(reply));
  }

  @POST
  @Path("{replyId}/answer")
  @RolesAllowed("registrar")
  @RunOnVirtualThread
  @Transactional
  @Operation(
      operationId = "answerQuestion",
      summary = "Answer with a signed statement",
      description =
          "States the permit's data as they are when it is signed, or that there is no such permit;"
              + " free of charge. A stranger gets the holder's name masked and no place (1.6).")
  @APIResponse(responseCode = "200", description = "The statement follows")
  @APIResponse(responseCode = "400", description = "Proof of identity is missing")
  @APIResponse(responseCode = "404", description = "No such question or permit")
  @APIResponse(responseCode = "409", description = "Answered already")
  public CertifiedReplyView answer(
      @PathParam("municipality") String municipality,
      @PathParam("replyId") UUID replyId,
      @NotNull @Valid AnswerRequest request) {
    return view(
        answering.answer(replyId, request, AnsweringQuestion.Registrar.of(token)), List.of());
  }

  @GET
  @Path("{replyId}/statement.pdf")
  @RolesAllowed({"registrar", "intake-officer", "case-officer", "service"})
  @RunOnVirtualThread
  @Produces("application/pdf")
  @Operation(
      operationId = "getStatement",
      summary = "The signed statement",
      description = "PDF/A-3 with a PAdES signature, to be mailed or printed.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "404", description = "This municipality has no such question")
  @APIResponse(responseCode = "409", description = "Not answered yet, or being made")
  public Response statement(
      @PathParam("municipality") String municipality, @PathParam("replyId") UUID replyId) {
    CertifiedReply reply = replies.get(replyId);
    if (reply.documentKey == null) {
      throw new Problem(ProblemType.DOCUMENT_NOT_READY);
    }
    return Response.ok(store.open(reply.documentKey))
        .header("Content-Length", reply.documentSize)
        .header("Content-Disposition", "attachment; filename=\"permit-statement.pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private List<PermitFacts> candidates(CertifiedReply reply) {
    return reply.permitNumber == null
        ? List.of()
        : register.byNumber(reply.permitNumber, reply.procedureCode);
  }

  private CertifiedReplyView view(CertifiedReply reply, List<PermitFacts> candidates) {
    Instant now = clock.instant();
    ReplyState state = ReplyState.of(reply.answeredAt, reply.dueAt, settings.alarmBefore(), now);
    return CertifiedReplyView.of(reply, state, candidates);
  }
}
