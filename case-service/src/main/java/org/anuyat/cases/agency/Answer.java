package org.anuyat.cases.agency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What a request was answered with, as it is kept to be given again.
 *
 * @param location address of what was made, or null
 * @param eTag its version, or null
 * @param json the body
 */
record Answer(int status, String location, String eTag, String json) {

  /** The header that tells a kept answer from a first one. */
  static final String REPLAYED = "Idempotency-Replayed";

  Response first() {
    return response().build();
  }

  Response again() {
    return response().header(REPLAYED, "true").build();
  }

  private Response.ResponseBuilder response() {
    Response.ResponseBuilder response =
        Response.status(status).type(MediaType.APPLICATION_JSON).entity(json);
    if (location != null) {
      response.header(HttpHeaders.LOCATION, location);
    }
    if (eTag != null) {
      response.header(HttpHeaders.ETAG, eTag);
    }
    return response;
  }
}
