package org.anuyat.permit.hotanswers;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.anuyat.permit.verification.PermitAnswers;
import org.anuyat.permit.verification.WritingAnswers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The answers somebody asked for lately, tokens that lead nowhere included. One that is being asked
 * for is asked for once. Dropping a token also drops the answer that is under way, so what was read
 * before a change is never kept after it.
 */
@ApplicationScoped
class HotAnswers {
  private static final Executor AT_ONCE = Runnable::run;

  private final WritingAnswers writing;
  private final Lease lease;
  private final AsyncCache<String, PermitAnswers> answers;

  HotAnswers(
      WritingAnswers writing,
      Lease lease,
      MeterRegistry metrics,
      @ConfigProperty(name = "anuyat.check.kept-answers") int most) {
    this.writing = writing;
    this.lease = lease;
    this.answers = Caffeine.newBuilder().maximumSize(most).executor(AT_ONCE).buildAsync();
    Gauge.builder("anuyat.check.kept", answers, kept -> kept.synchronous().estimatedSize())
        .description("Answers of the public check held in memory")
        .register(metrics);
    Gauge.builder("anuyat.check.kept.current", lease, held -> held.isHeld() ? 1 : 0)
        .description(
            "1: kept answers are known to be current and are given; 0: the database is asked")
        .register(metrics);
  }

  CompletableFuture<PermitAnswers> get(String token) {
    if (!lease.isHeld()) {
      return ask(token);
    }
    CompletableFuture<PermitAnswers> kept = answers.getIfPresent(token);
    if (kept != null && isOver(kept)) {
      answers.asMap().remove(token, kept);
      kept = null;
    }
    return kept != null ? kept : answers.get(token, (key, executor) -> ask(key));
  }

  void drop(String token) {
    answers.synchronous().invalidate(token);
  }

  /** Those whose pages name a municipality; what is under way may be one of them. */
  void dropOf(String municipality) {
    answers
        .asMap()
        .values()
        .removeIf(answer -> {
          PermitAnswers ready = answer.getNow(null);
          return ready == null || ready.municipality().equals(municipality);
        });
  }

  private CompletableFuture<PermitAnswers> ask(String token) {
    return writing.forToken(token).toCompletionStage().toCompletableFuture();
  }

  private static boolean isOver(CompletableFuture<PermitAnswers> kept) {
    if (!kept.isDone() || kept.isCompletedExceptionally()) {
      return false;
    }
    return !kept.join().isOfToday();
  }
}
