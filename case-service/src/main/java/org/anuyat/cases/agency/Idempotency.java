package org.anuyat.cases.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Does a request once, however often it is sent with the same key
 * (draft-ietf-httpapi-idempotency-key-header). What is done and the answer are kept in one
 * transaction: an answer that never reached the client is given again, a failure keeps nothing.
 */
@ApplicationScoped
public class Idempotency {
  /** The draft's quoted string; the quotes may be left out. */
  private static final Pattern KEY = Pattern.compile("\"?([!#-\\[\\]-~]{1,100})\"?");

  private static final String SECONDS_TO_WAIT = "1";

  @Inject CallingClient client;
  @Inject KeptAnswers answers;
  @Inject ObjectMapper json;

  /**
   * Does the work, or gives the answer kept for the same request of the same client.
   *
   * @param header {@code Idempotency-Key} as it came, or null
   * @param operation which operation this is, with the names in its path
   * @param request everything the client sent
   * @throws Problem when the key is missing, was used for another request, or is in use now
   */
  @Transactional
  public Response once(String header, String operation, Object request, Supplier<Done> work) {
    String key = key(header);
    if (!answers.claim(client.id(), key)) {
      throw new Problem(
          ProblemType.STILL_BEING_DONE, null, Map.of(), Map.of("Retry-After", SECONDS_TO_WAIT));
    }
    String fingerprint = fingerprint(operation, request);
    Optional<KeptAnswers.Kept> kept = answers.find(client.id(), key);
    if (kept.isPresent()) {
      if (!kept.get().fingerprint().equals(fingerprint)) {
        throw new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED);
      }
      return kept.get().answer().again();
    }
    Done done = work.get();
    Answer answer = new Answer(done.status(), done.location(), done.eTag(), write(done.body()));
    answers.keep(client.id(), key, fingerprint, answer);
    return answer.first();
  }

  private static String key(String header) {
    if (header == null) {
      throw new Problem(ProblemType.IDEMPOTENCY_KEY_MISSING);
    }
    var key = KEY.matcher(header.strip());
    if (!key.matches()) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "Idempotency-Key must be 1 to 100 printable ASCII characters");
    }
    return key.group(1);
  }

  private String fingerprint(String operation, Object request) {
    try {
      MessageDigest digest =
          DigestUtils.updateDigest(DigestUtils.getSha256Digest(), operation + "\n");
      return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String write(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }
}
