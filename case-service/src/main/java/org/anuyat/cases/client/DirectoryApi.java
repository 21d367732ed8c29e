package org.anuyat.cases.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The mailroom's directory: read while a citizen waits, so with short timeouts of its own. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
@Path("/v1/municipalities/{municipality}")
interface DirectoryApi {

  @GET
  MunicipalityProfile profile(@PathParam("municipality") String municipality);
}
