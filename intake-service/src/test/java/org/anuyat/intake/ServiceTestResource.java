package org.anuyat.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.anuyat.local.starter.LocalClamd;
import org.anuyat.local.starter.LocalPostgres;
import org.anuyat.local.starter.LocalS3;
import org.anuyat.local.starter.LocalTokens;

/** Real PostgreSQL and S3 store for the service's tests, started once for all test classes. */
public class ServiceTestResource implements QuarkusTestResourceLifecycleManager {
  static final String PEERS_PORT = "anuyat.test.peers-port";

  /** The running clamd, where it is installed. */
  static Optional<LocalClamd> clamd = Optional.empty();

  /** What servers of the tests that speak TLS show. */
  static final TestCertificate certificate = TestCertificate.trusted();

  private LocalPostgres postgres;
  private LocalS3 s3;
  private Link toS3;
  private Link toPostgres;

  @Override
  public Map<String, String> start() {
    postgres = LocalPostgres.startTemporary();
    postgres.ensureDatabase("intake", "intake");
    s3 = LocalS3.startTemporary();
    toS3 = Link.to(s3.port());
    toPostgres = Link.to(postgres.port());
    clamd = LocalClamd.installed().map(LocalClamd::startTemporary);
    int port = freePort();
    String peers = "http://127.0.0.1:" + port;
    return Map.ofEntries(
        Map.entry(
            "quarkus.datasource.jdbc.url",
            postgres.jdbcUrl("intake").replace(":" + postgres.port(), ":" + toPostgres.port())),
        Map.entry(Link.CUT_DATABASE, toPostgres.cut().toString()),
        Map.entry("quarkus.minio.host", "http://127.0.0.1:" + toS3.port()),
        Map.entry(Link.CUT, toS3.cut().toString()),
        Map.entry("anuyat.mailbox.spool", toS3.cut().resolveSibling("spool").toString()),
        Map.entry("anuyat.antivirus.host", clamd.isPresent() ? "127.0.0.1" : ""),
        Map.entry("anuyat.antivirus.port", Integer.toString(clamd.map(LocalClamd::port).orElse(1))),
        Map.entry("quarkus.oidc.public-key", LocalTokens.publicKey()),
        Map.entry(PEERS_PORT, Integer.toString(port)),
        Map.entry("anuyat.peers.case", peers),
        Map.entry("anuyat.peers.payment", peers),
        Map.entry("anuyat.peers.permit", peers),
        Map.entry("quarkus.oidc-client.discovery-enabled", "false"),
        Map.entry("quarkus.oidc-client.auth-server-url", peers),
        Map.entry("quarkus.oidc-client.token-path", peers + "/token"));
  }

  /** Where {@link Peers} will listen; the service must know it before it starts. */
  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    clamd.ifPresent(LocalClamd::close);
    if (s3 != null) {
      toS3.close();
      s3.close();
    }
    if (postgres != null) {
      toPostgres.close();
      postgres.close();
    }
  }
}
