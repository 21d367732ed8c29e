package org.anuyat.permit.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.anuyat.permit.checkcount.Way;

/** Looks a permit up for the public on a thread that may wait. */
@ApplicationScoped
class CheckingPermit {
  private static final Pattern TOKEN = Pattern.compile("[0-9a-z]{26}");
  private static final long PATIENCE_SECONDS = 10;

  @Inject WritingAnswers writing;

  /** Empty when there is no such permit. */
  Optional<PermitAnswers> check(String token, Way way) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    PermitAnswers answers =
        writing
            .forToken(token)
            .toCompletionStage()
            .toCompletableFuture()
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
    answers.count(way);
    return Optional.of(answers).filter(PermitAnswers::isKnown);
  }
}
