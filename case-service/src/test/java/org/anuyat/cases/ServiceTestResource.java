package org.anuyat.cases;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
    var settings = new HashMap<>(TestSigner.prepare(temporaryFolder()));
    settings.put("anuyat.saraban.folder", temporaryFolder().toString());
    settings.put("anuyat.peers.intake", peers.url("intake"));
    settings.put("anuyat.peers.payment", peers.url("payment"));
    settings.put("anuyat.peers.permit", peers.url("permit"));
    settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("cases"));
    settings.put("quarkus.minio.host", s3.url());
    settings.put("quarkus.oidc.public-key", LocalTokens.publicKey());
    return settings;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("anuyat-cases");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
