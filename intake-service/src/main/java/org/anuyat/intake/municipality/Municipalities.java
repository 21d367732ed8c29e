package org.anuyat.intake.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The directory of municipalities. */
@ApplicationScoped
public class Municipalities implements PanacheRepositoryBase<Municipality, String> {
  @Inject PasswordSeal seal;

  @Transactional
  public Optional<Profile> profile(String code) {
    return findByIdOptional(code).map(Municipality::profile);
  }

  /** The profile of a municipality that must be there. */
  @Transactional
  public Profile require(String code) {
    return profile(code)
        .orElseThrow(
            () -> new IllegalStateException("no municipality " + code + " in the directory"));
  }

  @Transactional
  public Optional<MailAccount> account(String code) {
    return findByIdOptional(code).map(this::account);
  }

  private MailAccount account(Municipality m) {
    boolean password = m.mailAuth == MailAuth.PASSWORD;
    return new MailAccount(
        m.code,
        m.mailAddress,
        new MailServer(m.imapHost, m.imapPort, m.imapSecurity),
        new MailServer(m.smtpHost, m.smtpPort, m.smtpSecurity),
        m.username,
        password ? seal.open(m.code, m.sealedPassword) : null,
        password ? null : access(m),
        m.receiveFrom);
  }

  private OAuth2Access access(Municipality m) {
    return new OAuth2Access(
        m.code,
        m.oauthTokenUrl,
        m.oauthGrant,
        m.oauthClientId,
        open(m.code, m.oauthSealedSecret),
        open(m.code, m.oauthSealedRefresh),
        m.oauthScope);
  }

  private String open(String code, String sealed) {
    return sealed == null ? null : seal.open(code, sealed);
  }

  /** The token endpoint gave a new refresh token, the old one may be worth nothing any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  OAuth2Access keepRefreshToken(OAuth2Access access, String refreshToken) {
    Municipality m = findById(access.municipality());
    m.oauthSealedRefresh = seal.seal(m.code, refreshToken);
    return access(m);
  }

  /** The codes of the municipalities whose mailbox is swept. */
  @Transactional
  public List<String> working() {
    return find("paused", false).stream().map(m -> m.code).sorted().toList();
  }

  /** The codes of all municipalities. */
  @Transactional
  public List<String> codes() {
    return listAll().stream().map(m -> m.code).sorted().toList();
  }

  /** Mailboxes that are announced, of municipalities after {@code code}. */
  @Transactional
  List<PublishedMailbox> published(String code, int limit) {
    return find("paused = false and code > ?1 order by code", code).page(0, limit).list().stream()
        .map(PublishedMailbox::of)
        .toList();
  }

  /** Every municipality's address, in lower case. */
  @Transactional
  Set<String> addresses() {
    return getEntityManager()
        .createQuery("select mailAddress from Municipality", String.class)
        .getResultStream()
        .map(address -> address.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
