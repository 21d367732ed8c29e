package org.anuyat.cases.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns a {@link Problem} into {@code application/problem+json}. */
public class ProblemMapper {
  @ServerExceptionMapper
  public Response map(Problem problem, UriInfo uri) {
    ProblemType type = problem.type();
    HttpProblem.Builder document =
        HttpProblem.builder()
            .withType(URI.create(type.urn()))
            .withTitle(type.title())
            .withStatus(type.status())
            .withDetail(problem.getMessage())
            .withInstance(URI.create(uri.getRequestUri().getRawPath()))
            .with("titleTh", type.titleTh())
            .with("nextStep", type.nextStep())
            .with("nextStepTh", type.nextStepTh());
    problem.facts().forEach(document::with);
    return document.build().toResponse();
  }
}
