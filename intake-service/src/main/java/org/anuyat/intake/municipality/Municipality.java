package org.anuyat.intake.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;

/** A municipality as stored. Not a tenant's row: the directory is the province's. */
@Entity
@Table(name = "municipality")
public class Municipality {
  @Id String code;

  @Column(name = "name_th")
  String nameTh;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "province_th")
  String provinceTh;

  @Column(name = "province_en")
  String provinceEn;

  String phone;
  LocalTime opens;
  LocalTime closes;
  boolean paused;

  @Column(name = "mail_address")
  String mailAddress;

  @Column(name = "imap_host")
  String imapHost;

  @Column(name = "imap_port")
  int imapPort;

  @Column(name = "imap_security")
  @Enumerated(EnumType.STRING)
  Security imapSecurity;

  @Column(name = "smtp_host")
  String smtpHost;

  @Column(name = "smtp_port")
  int smtpPort;

  @Column(name = "smtp_security")
  @Enumerated(EnumType.STRING)
  Security smtpSecurity;

  String username;

  @Column(name = "sealed_password")
  String sealedPassword;

  @Column(name = "mail_auth")
  @Enumerated(EnumType.STRING)
  MailAuth mailAuth;

  @Column(name = "oauth_token_url")
  String oauthTokenUrl;

  @Column(name = "oauth_grant")
  @Enumerated(EnumType.STRING)
  OAuth2Grant oauthGrant;

  @Column(name = "oauth_client_id")
  String oauthClientId;

  @Column(name = "oauth_sealed_secret")
  String oauthSealedSecret;

  @Column(name = "oauth_sealed_refresh")
  String oauthSealedRefresh;

  @Column(name = "oauth_scope")
  String oauthScope;

  @Column(name = "receive_from")
  Instant receiveFrom;

  @Column(name = "changed_at")
  Instant changedAt;

  Profile profile() {
    return new Profile(
        code,
        nameTh,
        nameEn,
        phone,
        mailAddress,
        provinceTh,
        provinceEn,
        new OfficeHours(opens, closes),
        paused);
  }
}
