package org.anuyat.permit.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Gives the problems that a library made (body not readable, field missing, no token) our type, our
 * Thai title and the next step.
 */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {
  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getParameters().containsKey("nextStep")) {
      return problem;
    }
    return ProblemType.ofStatus(problem.getStatusCode())
        .map(type ->
            HttpProblem.builder(problem)
                .withType(URI.create(type.urn()))
                .with("titleTh", type.titleTh())
                .with("nextStep", type.nextStep())
                .with("nextStepTh", type.nextStepTh())
                .build())
        .orElse(problem);
  }
}
