package org.anuyat.permit.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.permit.VerifyAddress;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.signature.DataSigning;
import org.anuyat.permit.verification.PublicPermits;
import org.anuyat.permit.verification.PublicPermits.Found;

/** Signs what a permit's code says with its municipality's key for data. */
@ApplicationScoped
class SigningCode {
  private static final long PATIENCE_SECONDS = 10;

  @Inject PublicPermits permits;
  @Inject DataSigning signing;
  @Inject VerifyAddress address;
  @Inject ObjectMapper json;

  /**
   * @throws Problem UNKNOWN_PERMIT
   */
  OfflineCode of(String token) {
    Found found =
        permits
            .byToken(token)
            .toCompletionStage()
            .toCompletableFuture()
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join()
            .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_PERMIT));
    try {
      String jws =
          signing.sign(
              found.permit().municipality(), null, json.writeValueAsBytes(Claims.of(found)));
      return new OfflineCode(jws, address.of(token) + "#" + jws);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the code cannot be written", e);
    }
  }
}
