package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.secret.Seal;
import org.anuyat.permit.secret.Secret;

/** Opens a collect link once, for whoever has its code. */
@ApplicationScoped
public class Collecting {
  /** What came of a code. */
  public enum Verdict {
    RIGHT,
    WRONG,
    CLOSED
  }

  /**
   * @param attemptsLeft wrong codes that may still be typed
   * @param dispatch the sending to hand out, when the code was right
   */
  public record Outcome(Verdict verdict, int attemptsLeft, DispatchFacts dispatch) {}

  @Inject DispatchRows rows;
  @Inject Seal seal;
  @Inject Clock clock;

  /** The municipality whose link this is, while it still works; looked up in all of them. */
  @Transactional
  public Optional<String> municipality(String token) {
    Instant now = clock.instant();
    return rows.byCollectToken(token).filter(d -> isOpen(d, now)).map(d -> d.municipality);
  }

  /** Tries a code; the right one closes the link, so does one wrong too many. */
  @Transactional
  public Outcome open(String token, String code) {
    UUID id = rows.byCollectToken(token).map(d -> d.id).orElse(null);
    Dispatch dispatch = id == null ? null : rows.lock(id).orElse(null);
    Instant now = clock.instant();
    if (dispatch == null || !isOpen(dispatch, now)) {
      return new Outcome(Verdict.CLOSED, 0, null);
    }
    if (!Secret.isSame(seal.open(dispatch.sealedSecret, dispatch.id), code)) {
      dispatch.attemptsLeft--;
      return new Outcome(
          dispatch.attemptsLeft > 0 ? Verdict.WRONG : Verdict.CLOSED, dispatch.attemptsLeft, null);
    }
    dispatch.state = DispatchState.COLLECTED;
    dispatch.doneAt = now;
    dispatch.forgetSecret();
    return new Outcome(Verdict.RIGHT, dispatch.attemptsLeft, dispatch.facts());
  }

  private static boolean isOpen(Dispatch dispatch, Instant now) {
    return dispatch.sealedSecret != null
        && dispatch.state != DispatchState.REPLACED
        && dispatch.attemptsLeft > 0
        && now.isBefore(dispatch.expiresAt);
  }
}
