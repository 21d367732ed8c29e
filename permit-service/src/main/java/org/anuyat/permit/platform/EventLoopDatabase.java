package org.anuyat.permit.platform;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The same database without a thread per question, for the measured hot path: statements are
 * prepared once and pipelined over few connections.
 */
@ApplicationScoped
public class EventLoopDatabase {
  private static final int CONNECTIONS = 4;
  private static final int PIPELINED = 128;

  private final Vertx vertx;
  private final PgConnectOptions options;
  private final SqlClient client;

  EventLoopDatabase(
      Vertx vertx,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.vertx = vertx;
    this.options =
        PgConnectOptions.fromUri(jdbcUrl.substring("jdbc:".length()))
            .setUser(user)
            .setPassword(password);
    this.options.setCachePreparedStatements(true);
    this.options.setPipeliningLimit(PIPELINED);
    this.client =
        PgBuilder.client()
            .with(new PoolOptions().setMaxSize(CONNECTIONS).setEventLoopSize(2))
            .connectingTo(options)
            .using(vertx)
            .build();
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /** Any of the shared connections; no transactions. */
  public SqlClient client() {
    return client;
  }

  /** For a connection of one's own, named so that an operator recognises it. */
  public PgConnectOptions named(String name) {
    return new PgConnectOptions(options).addProperty("application_name", name);
  }

  public Vertx vertx() {
    return vertx;
  }
}
