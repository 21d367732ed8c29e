package org.anuyat.intake.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** Creates or changes a municipality. */
@ApplicationScoped
class WritingMunicipality {
  @Inject Municipalities municipalities;
  @Inject MailboxNames names;
  @Inject PasswordSeal seal;
  @Inject Event<MunicipalityWritten> written;
  @Inject Clock clock;
  @Inject Event<OfficeHoursSet> hoursSet;

  @Transactional
  Profile write(String code, MunicipalityInput input) {
    names.refuseWhenStrict(input.mailbox().address());
    refuseForeignAddress(code, input.mailbox().address());
    Municipality municipality =
        municipalities
            .findByIdOptional(code)
            .orElseGet(() -> {
              Municipality created = new Municipality();
              created.code = code;
              return created;
            });
    Optional<OfficeHours> before = hours(municipality);
    fill(municipality, input);
    municipalities.persist(municipality);
    written.fire(new MunicipalityWritten(code));
    Profile profile = municipality.profile();
    if (!before.equals(Optional.of(profile.hours()))) {
      hoursSet.fire(new OfficeHoursSet(code, profile.hours()));
    }
    return profile;
  }

  private static Optional<OfficeHours> hours(Municipality municipality) {
    return municipality.opens == null
        ? Optional.empty()
        : Optional.of(municipality.profile().hours());
  }

  private void fill(Municipality m, MunicipalityInput input) {
    LocalTime opens = input.opens() == null ? OfficeHours.USUAL.opens() : input.opens();
    LocalTime closes = input.closes() == null ? OfficeHours.USUAL.closes() : input.closes();
    if (!opens.isBefore(closes)) {
      throw new Problem(ProblemType.INVALID_INPUT, "opens must be before closes");
    }
    m.nameTh = input.nameTh();
    m.nameEn = input.nameEn();
    m.provinceTh = input.provinceTh();
    m.provinceEn = input.provinceEn();
    m.phone = input.phone();
    m.opens = opens;
    m.closes = closes;
    m.paused = Boolean.TRUE.equals(input.paused());
    MunicipalityInput.Mailbox mailbox = input.mailbox();
    m.mailAddress = mailbox.address();
    m.imapHost = mailbox.imapHost();
    m.imapPort = mailbox.imapPort();
    m.imapSecurity = mailbox.imapSecurity();
    m.smtpHost = mailbox.smtpHost();
    m.smtpPort = mailbox.smtpPort();
    m.smtpSecurity = mailbox.smtpSecurity();
    m.username = mailbox.username();
    m.receiveFrom = mailbox.receiveFrom();
    secrets(m, mailbox);
    m.changedAt = clock.instant();
  }

  private void secrets(Municipality m, MunicipalityInput.Mailbox mailbox) {
    m.mailAuth = mailbox.auth() == null ? MailAuth.PASSWORD : mailbox.auth();
    MunicipalityInput.OAuth2 oauth2 = m.mailAuth == MailAuth.XOAUTH2 ? mailbox.oauth2() : null;
    if (m.mailAuth == MailAuth.PASSWORD) {
      require(mailbox.password(), "mailbox.password");
      m.sealedPassword = seal.seal(m.code, mailbox.password());
    } else {
      require(oauth2 == null ? null : oauth2.tokenUrl(), "mailbox.oauth2");
      if (oauth2.grant() == OAuth2Grant.REFRESH_TOKEN) {
        require(oauth2.refreshToken(), "mailbox.oauth2.refreshToken");
      }
      m.sealedPassword = null;
    }
    m.oauthTokenUrl = oauth2 == null ? null : oauth2.tokenUrl();
    m.oauthGrant = oauth2 == null ? null : oauth2.grant();
    m.oauthClientId = oauth2 == null ? null : oauth2.clientId();
    m.oauthSealedSecret = oauth2 == null ? null : sealed(m, oauth2.clientSecret());
    m.oauthSealedRefresh = oauth2 == null ? null : sealed(m, oauth2.refreshToken());
    m.oauthScope = oauth2 == null ? null : oauth2.scope();
  }

  private String sealed(Municipality m, String secret) {
    return secret == null ? null : seal.seal(m.code, secret);
  }

  private static void require(String value, String name) {
    if (value == null || value.isBlank()) {
      throw new Problem(ProblemType.INVALID_INPUT, name + " is needed for this mailbox.auth");
    }
  }

  private void refuseForeignAddress(String code, String address) {
    if (municipalities.count("lower(mailAddress) = lower(?1) and code <> ?2", address, code) > 0) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "mailbox.address belongs to another municipality already");
    }
  }
}
