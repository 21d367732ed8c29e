package org.anuyat.cases.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many messages were given up and not sent again: the alarm of whoever runs the service. */
@ApplicationScoped
class DeadDeliveries {
  @Inject DataSource database;
  @Inject MeterRegistry metrics;

  void start(@Observes StartupEvent event) {
    Gauge.builder("anuyat.webhook.dead", this, DeadDeliveries::count)
        .description("Webhook messages given up after the last try")
        .register(metrics);
  }

  private double count() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from webhook_delivery where state = 'DEAD'")) {
      ResultSet row = select.executeQuery();
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
