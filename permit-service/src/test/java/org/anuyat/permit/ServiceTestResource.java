package org.anuyat.permit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.anuyat.local.starter.LocalPostgres;
import org.anuyat.local.starter.LocalS3;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.signature.SoftToken;

/**
 * Real PostgreSQL and S3 store, and played peers, for the service's tests, started once for all
 * test classes.
 */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {
  private LocalPostgres postgres;
  private LocalS3 s3;
  private PeersServer peers;

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.startTemporary();
    postgres.ensureDatabase("permit", "permit");
    s3 = LocalS3.startTemporary();
    peers = new PeersServer();
    Map<String, String> settings = new HashMap<>(SoftToken.settings());
    settings.putAll(
        Map.of(
            "anuyat.peers.intake", peers.url("intake"),
            "anuyat.peers.case", peers.url("case"),
            "quarkus.oidc-client.auth-server-url", peers.url("keycloak"),
            "anuyat.sms.url", peers.url("sms") + "/messages",
            "anuyat.sms.token", "peer-token",
            "anuyat.public-url", Permits.PUBLIC_URL,
            "quarkus.datasource.jdbc.url", postgres.jdbcUrl("permit"),
            "quarkus.minio.host", s3.url(),
            "quarkus.oidc.public-key", LocalTokens.publicKey()));
    return settings;
  }

  @Override
  public void stop() {
    if (peers != null) {
      peers.stop();
    }
    if (s3 != null) {
      s3.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
