package org.anuyat.cases.identity.digitalid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.platform.Ids;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.TenantId;

/**
 * A mailed link to an external digital ID: good once, and for a few days. Opening it uses nothing
 * up, since mail scanners open links; only the provider's answer does.
 */
@Entity
@Table(name = "identity_link")
class IdentityLink {
  @Id private UUID id;
  @TenantId private String municipality;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "token_hash")
  private String tokenHash;

  private String provider;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "state_hash")
  private String stateHash;

  private String nonce;

  @Column(name = "code_verifier")
  private String codeVerifier;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected IdentityLink() {}

  IdentityLink(
      UUID caseId, String tokenHash, String provider, String by, Instant at, Instant expiresAt) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.tokenHash = tokenHash;
    this.provider = provider;
    this.createdBy = by;
    this.createdAt = at;
    this.expiresAt = expiresAt;
  }

  /** A new start takes the place of one that was broken off. */
  void started(AuthorizationRequest request, Instant at) {
    stateHash = DigestUtils.sha256Hex(request.state());
    nonce = request.nonce();
    codeVerifier = request.codeVerifier();
    startedAt = at;
  }

  /** The browser came back: this run is over, whatever it brought. */
  void broughtBack() {
    stateHash = null;
    nonce = null;
    codeVerifier = null;
  }

  /** The provider answered: the link is used up. */
  void used(Instant at) {
    usedAt = at;
  }

  boolean isOpenAt(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID caseId() {
    return caseId;
  }

  String provider() {
    return provider;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Instant startedAt() {
    return startedAt;
  }

  String nonce() {
    return nonce;
  }

  String codeVerifier() {
    return codeVerifier;
  }
}
