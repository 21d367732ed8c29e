package org.anuyat.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.publicstatus.PublicChange;

/** Stores the job that tells the subscribers, in the transaction of the change (outbox). */
@ApplicationScoped
class NoticingChange {
  @Inject DataSource database;
  @Inject Jobs jobs;
  @Inject FanningOut fanningOut;

  void changed(@Observes PublicChange change) {
    if (somebodySubscribed(change.municipality())) {
      jobs.enqueue(
          fanningOut,
          change.municipality() + "-" + change.sequence(),
          new FanningOut.Change(change.municipality(), change.sequence()));
    }
  }

  private boolean somebodySubscribed(String municipality) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select 1 from webhook where municipality = ? and active limit 1")) {
      select.setString(1, municipality);
      return select.executeQuery().next();
    } catch (SQLException e) {
      throw new IllegalStateException("the subscriptions could not be read", e);
    }
  }
}
