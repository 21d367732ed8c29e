package org.anuyat.cases.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Gives the framework's own problems (bad JSON, missing role) our type, Thai title and next step.
 */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {
  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    ProblemType type = typeOf(problem.getStatusCode());
    String detail = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
    HttpProblem.Builder completed =
        HttpProblem.builder()
            .withType(URI.create(type.urn()))
            .withTitle(type.title())
            .withStatus(problem.getStatusCode())
            .withDetail(detail)
            .withInstance(problem.getInstance())
            .with("titleTh", type.titleTh())
            .with("nextStep", type.nextStep())
            .with("nextStepTh", type.nextStepTh());
    problem.getParameters().forEach(completed::with);
    problem.getHeaders().forEach(completed::withHeader);
    return completed.build();
  }

  private static ProblemType typeOf(int status) {
    return switch (status) {
      case 400 -> ProblemType.INVALID_INPUT;
      case 401 -> ProblemType.NOT_SIGNED_IN;
      case 403 -> ProblemType.NOT_ALLOWED;
      case 404 -> ProblemType.NOT_FOUND;
      default -> status < 500 ? ProblemType.NOT_UNDERSTOOD : ProblemType.UNEXPECTED;
    };
  }
}
