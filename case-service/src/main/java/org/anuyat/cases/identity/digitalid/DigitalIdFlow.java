package org.anuyat.cases.identity.digitalid;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.anuyat.cases.casefile.TransitionNotAllowed;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.jboss.logging.Logger;

/** The way of a browser from the mailed link to the provider and back. */
@ApplicationScoped
class DigitalIdFlow {
  private static final Logger LOG = Logger.getLogger(DigitalIdFlow.class);

  /** How long a person may take at the provider. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;
  @Inject IdentityLinks links;
  @Inject Providers providers;
  @Inject ProvinceRealm realm;
  @Inject TakingAnswer takingAnswer;

  /** Where the browser goes, and the state it must bring back. */
  record Begun(URI target, String state) {}

  /** What one run needs to be finished; taken out of the link, so that it is finished once. */
  private record Run(IdentityLink link, String nonce, String codeVerifier) {}

  Response open(String token) {
    return openLink(token)
        .flatMap(link -> providers.find(link.provider()))
        .map(provider -> Page.ready(provider, token))
        .orElseGet(Page.NOT_VALID::response);
  }

  Optional<Begun> start(String token) throws NotVouched {
    Optional<IdentityLink> link =
        openLink(token).filter(open -> providers.find(open.provider()).isPresent());
    if (link.isEmpty()) {
      return Optional.empty();
    }
    AuthorizationRequest request = AuthorizationRequest.fresh();
    URI target = realm.authorization(link.get().provider(), request);
    QuarkusTransaction.requiringNew()
        .run(() -> links.byToken(token).orElseThrow().started(request, clock.instant()));
    return Optional.of(new Begun(target, request.state()));
  }

  Page finish(String state, String code) {
    Optional<Run> run = QuarkusTransaction.requiringNew().call(() -> takeRun(state));
    if (run.isEmpty()) {
      return Page.NOT_VALID;
    }
    if (code == null) {
      return Page.NOT_DONE;
    }
    IdentityLink link = run.get().link();
    municipality.set(link.municipality());
    try {
      VouchedIdentity vouched = realm.redeem(code, run.get().codeVerifier(), run.get().nonce());
      if (!link.provider().equals(vouched.provider())) {
        throw new NotVouched("somebody logged in at another provider than the one asked for");
      }
      Provider provider = providers.find(link.provider()).orElseThrow();
      QuarkusTransaction.requiringNew().run(() -> takingAnswer.take(link.id(), provider, vouched));
      return Page.DONE;
    } catch (TransitionNotAllowed over) {
      return Page.NOT_NEEDED;
    } catch (NotVouched refused) {
      LOG.warnf(refused, "A digital ID was not taken: %s", refused.getMessage());
      return Page.NOT_DONE;
    }
  }

  /** Before the municipality is known: the token alone tells which link it is. */
  private Optional<IdentityLink> openLink(String token) {
    return QuarkusTransaction.requiringNew()
        .call(() -> links.byToken(token).filter(link -> link.isOpenAt(clock.instant())));
  }

  private Optional<Run> takeRun(String state) {
    return links
        .byState(state)
        .filter(link -> link.isOpenAt(clock.instant()))
        .filter(link -> link.startedAt().plus(PATIENCE).isAfter(clock.instant()))
        .map(link -> {
          var run = new Run(link, link.nonce(), link.codeVerifier());
          link.broughtBack();
          return run;
        });
  }
}
