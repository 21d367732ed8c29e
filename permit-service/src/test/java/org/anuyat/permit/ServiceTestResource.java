package org.anuyat.permit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.anuyat.local.starter.LocalPostgres;
import org.anuyat.local.starter.LocalS3;
import org.anuyat.local.starter.LocalTokens;

/** Real PostgreSQL and S3 store for the service's tests, started once for all test classes. */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {
  private LocalPostgres postgres;
  private LocalS3 s3;

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.startTemporary();
    postgres.ensureDatabase("permit", "permit");
    s3 = LocalS3.startTemporary();
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl("permit"),
        "quarkus.minio.host", s3.url(),
        "quarkus.oidc.public-key", LocalTokens.publicKey());
  }

  @Override
  public void stop() {
    if (s3 != null) {
      s3.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
