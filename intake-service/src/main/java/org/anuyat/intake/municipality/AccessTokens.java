package org.anuyat.intake.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens for mailboxes, each kept until shortly before it expires, in memory only. */
@ApplicationScoped
class AccessTokens {
  /** A token that is about to expire may be refused on its way. */
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private record Kept(OAuth2Access askedWith, String token, Instant until) {}

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  @Inject TokenEndpoint endpoint;
  @Inject Municipalities municipalities;
  @Inject Clock clock;

  /**
   * A token that is good now.
   *
   * @throws AuthenticationFailedException the endpoint refuses the account's client or grant
   */
  String of(OAuth2Access access) throws MessagingException {
    Kept known = kept.get(access.municipality());
    if (known != null
        && known.askedWith().equals(access)
        && clock.instant().isBefore(known.until())) {
      return known.token();
    }
    TokenEndpoint.Answer answer = endpoint.ask(access);
    OAuth2Access next = access;
    if (answer.refreshToken() != null && access.grant() == OAuth2Grant.REFRESH_TOKEN) {
      next = municipalities.keepRefreshToken(access, answer.refreshToken());
    }
    Instant until = clock.instant().plus(answer.lifetime()).minus(MARGIN);
    kept.put(access.municipality(), new Kept(next, answer.token(), until));
    return answer.token();
  }

  /** The mail server did not take the token: the next one is asked for anew. */
  void forget(OAuth2Access access) {
    kept.remove(access.municipality());
  }
}
