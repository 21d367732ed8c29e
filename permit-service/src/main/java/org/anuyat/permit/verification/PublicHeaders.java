package org.anuyat.permit.verification;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every public answer carries, the not-found ones too. */
class PublicHeaders {
  @ServerResponseFilter
  void add(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (path.startsWith("/v1/permits/")) {
      headers.putSingle("Access-Control-Allow-Origin", "*");
      headers.putSingle("Access-Control-Expose-Headers", "ETag");
      headers.putSingle("Cache-Control", "no-cache, must-revalidate");
    } else if (path.startsWith("/verify/")) {
      headers.putSingle("Cache-Control", "no-store");
    } else {
      return;
    }
    headers.putSingle("X-Robots-Tag", "noindex, nofollow");
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "no-referrer");
  }
}
