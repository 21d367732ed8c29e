package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import org.anuyat.intake.alarm.AlarmKind;
import org.jboss.logging.Logger;

/** Sweeps one mailbox and says what is wrong when it fails; it fails for no other mailbox. */
@ApplicationScoped
public class SweepingMailbox {
  private static final Logger LOG = Logger.getLogger(SweepingMailbox.class);

  /** How a sweep ended. */
  enum Outcome {
    GOOD,
    ANOTHER_SWEEPS,
    FAILED
  }

  @Inject PollingMailbox polling;
  @Inject MailboxLeases leases;
  @Inject MailboxSettings settings;
  @Inject PollHealth health;
  @Inject MailboxAlarms alarms;

  /** Sweeps every incoming folder once, over a connection of its own. */
  public void sweep(String municipality) {
    MailboxConnection connection = new MailboxConnection(municipality);
    try {
      sweep(connection, true);
    } finally {
      end(connection);
    }
  }

  /**
   * Sweeps over a connection that is kept. After a failure it is abandoned; the next sweep opens
   * another.
   */
  @ActivateRequestContext
  Outcome sweep(MailboxConnection connection, boolean everyFolder) {
    String municipality = connection.municipality();
    health.watch(municipality);
    long begun = System.nanoTime();
    try {
      boolean[] ours = {true};
      Deadline.run(
          settings.sweepDeadline().plus(settings.readTimeout()),
          () -> ours[0] = polling.poll(connection, everyFolder));
      if (!ours[0]) {
        alarms.anotherSweeps(municipality);
        return Outcome.ANOTHER_SWEEPS;
      }
      health.good(municipality, Duration.ofNanos(System.nanoTime() - begun));
      alarms.swept(municipality);
      return Outcome.GOOD;
    } catch (AuthenticationFailedException refused) {
      alarms.raise(
          municipality, AlarmKind.MAILBOX_LOGIN_REFUSED, String.valueOf(refused.getMessage()));
    } catch (MessagingException failure) {
      LOG.errorf(
          "The mailbox of %s could not be swept; last good poll %d s ago, tried again soon: %s",
          municipality, health.secondsSinceGood(municipality), failure);
    } catch (IOException | RuntimeException ours) {
      LOG.errorf(ours, "Mail of %s waits on the mail server", municipality);
      alarms.raise(municipality, AlarmKind.MAIL_WAITS, String.valueOf(ours.getMessage()));
    }
    connection.abandon();
    return Outcome.FAILED;
  }

  /** Closes the connection and lets another process have the mailbox. */
  @ActivateRequestContext
  void end(MailboxConnection connection) {
    connection.close();
    try {
      leases.release(connection.municipality(), connection.owner());
    } catch (RuntimeException away) {
      LOG.warnf("The lease of %s runs out by itself: %s", connection.municipality(), away);
    }
  }
}
