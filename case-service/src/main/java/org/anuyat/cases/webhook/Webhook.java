package org.anuyat.cases.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.cases.platform.Ids;
import org.hibernate.annotations.TenantId;

/** A subscription of one client in one municipality. Its secrets are sealed. */
@Entity
@Table(name = "webhook")
class Webhook {
  @Id private UUID id;
  @TenantId private String municipality;
  @Version private int version;
  private String client;
  private String url;
  private String events;

  @Column(name = "only_own_applications")
  private boolean onlyOwnApplications;

  private boolean active;
  private String description;
  private String secret;

  @Column(name = "former_secret")
  private String formerSecret;

  @Column(name = "former_secret_until")
  private Instant formerSecretUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Webhook() {}

  Webhook(String client, WebhookInput input, String sealedSecret, Instant now) {
    this.id = Ids.next();
    this.client = client;
    this.secret = sealedSecret;
    this.createdAt = now;
    change(input);
  }

  final void change(WebhookInput input) {
    url = input.url();
    events = input.events().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    onlyOwnApplications = input.onlyOwnApplications();
    active = input.active() == null || input.active();
    description = input.description();
  }

  /** From now on the new secret signs; the former one signs beside it until {@code until}. */
  void rotate(String sealedSecret, Instant until) {
    formerSecret = secret;
    formerSecretUntil = until;
    secret = sealedSecret;
  }

  /** The receiver answered that it wants no more. */
  void stop() {
    active = false;
  }

  /** The sealed secrets that sign now, the newest first. */
  List<String> sealedSecrets(Instant now) {
    boolean formerStillSigns = formerSecretUntil != null && now.isBefore(formerSecretUntil);
    return formerStillSigns ? List.of(secret, formerSecret) : List.of(secret);
  }

  boolean wants(WebhookEvent event) {
    return active && eventList().contains(event);
  }

  private List<WebhookEvent> eventList() {
    return Arrays.stream(events.split(" ")).map(WebhookEvent::valueOf).toList();
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  String client() {
    return client;
  }

  String url() {
    return url;
  }

  boolean onlyOwnApplications() {
    return onlyOwnApplications;
  }

  boolean isActive() {
    return active;
  }

  /** The ETag of this version. */
  String eTag() {
    return "\"" + version + "\"";
  }

  WebhookView view() {
    return new WebhookView(
        id,
        client,
        url,
        eventList(),
        onlyOwnApplications,
        active,
        description,
        createdAt,
        formerSecretUntil);
  }
}
