package org.anuyat.cases;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
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
  private PeersServer peers;

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.startTemporary();
    postgres.ensureDatabase("cases", "cases");
    s3 = LocalS3.startTemporary();
    peers = new PeersServer();
    return Map.of(
        "anuyat.peers.intake", peers.url("intake"),
        "anuyat.peers.payment", peers.url("payment"),
        "anuyat.peers.permit", peers.url("permit"),
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl("cases"),
        "quarkus.minio.host", s3.url(),
        "quarkus.oidc.public-key", LocalTokens.publicKey());
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
