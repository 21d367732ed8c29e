package org.anuyat.cases.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemMapper;
import org.anuyat.cases.platform.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells callers what the case file refused, and what it would allow instead. */
class CaseProblems {
  @Inject ProblemMapper problems;

  @ServerExceptionMapper
  Response map(TransitionNotAllowed refusal, UriInfo uri) {
    List<String> steps =
        refusal.allowed().stream()
            .sorted()
            .map(CaseEventType::step)
            .flatMap(Optional::stream)
            .toList();
    String detail =
        "%s is not possible while the case is %s; allowed now: %s"
            .formatted(
                refusal.refused().step().orElse(refusal.refused().name()),
                refusal.status(),
                steps.isEmpty() ? "no step" : String.join(", ", steps));
    return problems.map(
        new Problem(
            ProblemType.TRANSITION_NOT_ALLOWED,
            detail,
            Map.of("caseStatus", refusal.status(), "allowedSteps", steps)),
        uri);
  }

  @ServerExceptionMapper
  Response map(PowerOfAttorneyOpen refusal, UriInfo uri) {
    return problems.map(
        new Problem(
            ProblemType.POWER_OF_ATTORNEY_OPEN,
            refusal.getMessage(),
            Map.of("missing", refusal.missing().stream().map(AttorneyPoint::named).toList())),
        uri);
  }

  @ServerExceptionMapper
  Response map(ReviewerMayNotDecide refusal, UriInfo uri) {
    return problems.map(
        new Problem(ProblemType.REVIEWER_MAY_NOT_DECIDE, refusal.getMessage()), uri);
  }

  @ServerExceptionMapper
  Response map(StepNeedsAnotherPerson refusal, UriInfo uri) {
    return problems.map(
        new Problem(ProblemType.STEP_NEEDS_ANOTHER_PERSON, refusal.getMessage()), uri);
  }
}
