package org.anuyat.cases.handbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/** Answers with an ETag over what the handbook says, or 304 to who has just that already. */
@ApplicationScoped
class Fingerprint {
  private static final int MINUTE = 60;
  private static final int TAG_LENGTH = 32;

  @Inject ObjectMapper json;

  /**
   * @param said what the answer is made of
   * @param form what it is made into; forms of the same content have tags of their own
   */
  Response answer(
      Request request, Object said, String form, Supplier<Response.ResponseBuilder> made) {
    var tag = new EntityTag(hash(said, form));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? made.get() : unchanged;
    var cache = new CacheControl();
    cache.setPrivate(false);
    cache.setMaxAge(MINUTE);
    return answer.tag(tag).cacheControl(cache).build();
  }

  private String hash(Object said, String form) {
    try {
      return DigestUtils.sha256Hex(form + json.writeValueAsString(said)).substring(0, TAG_LENGTH);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record is always written", e);
    }
  }
}
