package org.anuyat.permit.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns a {@link Problem} into {@code application/problem+json}. */
class ProblemMapper {
  /** Before the library's own mappers for a missing token, which do not fit this Quarkus. */
  private static final int FIRST = 1;

  @ServerExceptionMapper
  Response map(Problem problem, UriInfo uri) {
    HttpProblem.Builder document = document(problem.type(), problem.getMessage(), uri);
    problem
        .retryAfter()
        .ifPresent(wait -> document.withHeader("Retry-After", String.valueOf(wait.toSeconds())));
    return document.build().toResponse();
  }

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = FIRST)
  Response mapMissingToken(UriInfo uri) {
    ProblemType type = ProblemType.NOT_SIGNED_IN;
    return document(type, type.title(), uri)
        .withHeader("WWW-Authenticate", "Bearer")
        .build()
        .toResponse();
  }

  private static HttpProblem.Builder document(ProblemType type, String detail, UriInfo uri) {
    return HttpProblem.builder()
        .withType(URI.create(type.urn()))
        .withTitle(type.title())
        .withStatus(type.status())
        .withDetail(detail)
        .withInstance(URI.create(uri.getRequestUri().getRawPath()))
        .with("titleTh", type.titleTh())
        .with("nextStep", type.nextStep())
        .with("nextStepTh", type.nextStepTh());
  }
}
