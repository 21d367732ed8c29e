package org.anuyat.intake.outgoing;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which outgoing mails are wanted; what is null does not matter. */
public class OutgoingMailFilter {
  @Parameter(description = "Only this state", example = "BOUNCED")
  @QueryParam("state")
  OutgoingState state;

  @Parameter(description = "Only this purpose", example = "FEE_NOTICE")
  @QueryParam("purpose")
  Purpose purpose;

  @Parameter(description = "Only mails of this case")
  @QueryParam("caseId")
  UUID caseId;

  @Parameter(description = "Queued at this moment or later", example = "2026-11-22T00:00:00Z")
  @QueryParam("from")
  @Schema(format = "date-time")
  String from;

  @Parameter(description = "Queued before this moment", example = "2026-11-23T00:00:00Z")
  @QueryParam("to")
  @Schema(format = "date-time")
  String to;

  @Parameter(
      description =
          "Words in register number, address or subject; Thai digits, capital letters and the two"
              + " spellings of ำ make no difference",
      example = "ค่าธรรมเนียม")
  @QueryParam("q")
  @Size(max = 200)
  String words;

  /** The conditions in HQL; those that do not matter are left out. */
  String query() {
    StringBuilder query = new StringBuilder("id < :before");
    add(query, state, "state = :state");
    add(query, purpose, "purpose = :purpose");
    add(query, caseId, "caseId = :caseId");
    add(query, from, "queuedAt >= :from");
    add(query, to, "queuedAt < :to");
    add(
        query,
        words,
        "locate(function('searchable', :words), function('searchable', concat(registerNumber, '/',"
            + " registerYear, ' ', toAddress, ' ', subjectTh, ' ', subjectEn))) > 0");
    return query.append(" order by id desc").toString();
  }

  Parameters parameters(UUID before) {
    Parameters parameters = Parameters.with("before", before);
    add(parameters, "state", state);
    add(parameters, "purpose", purpose);
    add(parameters, "caseId", caseId);
    add(parameters, "from", moment("from", from));
    add(parameters, "to", moment("to", to));
    add(parameters, "words", words);
    return parameters;
  }

  private static void add(StringBuilder query, Object wanted, String condition) {
    if (wanted != null) {
      query.append(" and ").append(condition);
    }
  }

  private static void add(Parameters parameters, String name, Object wanted) {
    if (wanted != null) {
      parameters.and(name, wanted);
    }
  }

  private static Instant moment(String name, String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException noMoment) {
      throw new Problem(
          ProblemType.INVALID_INPUT, name + " must be a moment such as 2026-11-22T00:00:00Z");
    }
  }
}
