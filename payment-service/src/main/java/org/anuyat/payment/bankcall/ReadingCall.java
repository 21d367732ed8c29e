package org.anuyat.payment.bankcall;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.stream.Collectors;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Reads the body of a call whose signature was right; it is signed as bytes, not as fields. */
@ApplicationScoped
class ReadingCall {
  @Inject ObjectMapper json;
  @Inject Validator validator;

  <T> T read(byte[] body, Class<T> type) {
    T call;
    try {
      call = json.readValue(body, type);
    } catch (IOException notJson) {
      throw new Problem(ProblemType.INVALID_INPUT, "the body is not the JSON that is asked for");
    }
    String faults =
        call == null
            ? "the body is empty"
            : validator.validate(call).stream()
                .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    if (!faults.isEmpty()) {
      throw new Problem(ProblemType.INVALID_INPUT, faults);
    }
    return call;
  }
}
