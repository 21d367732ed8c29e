package org.anuyat.permit.client;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What every HTTP gateway for SMS takes in one form or another. */
@Path("")
@RegisterRestClient(configKey = "sms")
interface SmsApi {
  /** One message; {@code id} makes a repetition known. */
  record Message(String id, String from, String to, String text) {}

  @POST
  Response send(@HeaderParam("Authorization") String authorization, Message message);
}
