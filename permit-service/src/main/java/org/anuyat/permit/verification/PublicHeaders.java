package org.anuyat.permit.verification;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every public answer carries, the not-found ones too. */
class PublicHeaders {
  private static final List<String> JSON =
      List.of("/v1/permits/", "/v1/permits-by-number", "/v1/permit-files");
  private static final List<String> PAGES = List.of("/verify/", "/check/");

  @ServerResponseFilter
  void add(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    if (JSON.stream().anyMatch(path::startsWith)) {
      put(AnswerHeaders.JSON, response);
    } else if (PAGES.stream().anyMatch(path::startsWith)) {
      put(AnswerHeaders.PAGE, response);
    }
  }

  private static void put(Map<String, String> headers, ContainerResponseContext response) {
    headers.forEach((name, value) -> response.getHeaders().putSingle(name, value));
  }
}
