package org.anuyat.cases.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.apache.commons.codec.digest.DigestUtils;

/** Answers that are sent only when they changed, and changes only to what was read (RFC 9110). */
@ApplicationScoped
public class Conditional {
  private static final int TAG_LENGTH = 32;

  @Inject ObjectMapper json;

  /** 200 with an ETag over the content, or 304 when If-None-Match names it. */
  public Response answer(Request request, Object body) {
    byte[] content = write(body);
    EntityTag tag = new EntityTag(DigestUtils.sha256Hex(content).substring(0, TAG_LENGTH), true);
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    if (known != null) {
      return known.tag(tag).build();
    }
    return Response.ok(new String(content, StandardCharsets.UTF_8), MediaType.APPLICATION_JSON)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  /**
   * @param ifMatch the header as it came, or null
   * @param version the ETag of what is there now, with its quotes
   * @throws Problem VERSION_MISSING or CHANGED_MEANWHILE
   */
  public static void requireVersion(String ifMatch, String version) {
    if (ifMatch == null) {
      throw new Problem(ProblemType.VERSION_MISSING);
    }
    refuseOtherVersion(ifMatch, version);
  }

  /** As {@link #requireVersion}, for those who may also leave the header out. */
  public static void refuseOtherVersion(String ifMatch, String version) {
    boolean same =
        ifMatch == null
            || ifMatch.strip().equals("*")
            || Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(version::equals);
    if (!same) {
      throw new Problem(ProblemType.CHANGED_MEANWHILE, "The version now is " + version);
    }
  }

  private byte[] write(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }
}
