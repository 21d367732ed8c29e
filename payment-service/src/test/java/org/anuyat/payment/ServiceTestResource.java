package org.anuyat.payment;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.anuyat.local.bank.LocalBanks;
import org.anuyat.local.starter.LocalPostgres;
import org.anuyat.local.starter.LocalS3;
import org.anuyat.local.starter.LocalTokens;

/**
 * Real PostgreSQL and S3 store, and played peers, for the service's tests, started once for all
 * test classes.
 */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {
  private LocalPostgres postgres;
  private LocalS3 s3;

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.startTemporary();
    postgres.ensureDatabase("payment", "payment");
    s3 = LocalS3.startTemporary();
    String peers = Peers.PLAYED.url();
    return Map.of(
        "anuyat.peers.intake",
        peers,
        "anuyat.peers.case",
        peers,
        "quarkus.oidc-client.auth-server-url",
        peers,
        "quarkus.oidc-client.discovery-enabled",
        "false",
        "quarkus.oidc-client.token-path",
        "/token",
        "quarkus.datasource.jdbc.url",
        postgres.jdbcUrl("payment"),
        "quarkus.minio.host",
        s3.url(),
        "quarkus.oidc.public-key",
        LocalTokens.publicKey(),
        "anuyat.bank-call.keys",
        LocalBanks.KEYS);
  }

  @Override
  public void stop() {
    Peers.PLAYED.close();
    if (s3 != null) {
      s3.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
