package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.jboss.logging.Logger;

/** Alarms of a mailbox as a whole; each clears with the next good sweep. */
@ApplicationScoped
class MailboxAlarms {
  private static final Logger LOG = Logger.getLogger(MailboxAlarms.class);
  private static final String MAILBOX = "mailbox";

  /** Mailboxes of which this process knows that none of these alarms is open. */
  private final Set<String> quiet = ConcurrentHashMap.newKeySet();

  @Inject Alarms alarms;

  /** The database may be what is away: then the log has to do. */
  void raise(String municipality, AlarmKind kind, String detail) {
    quiet.remove(municipality);
    try {
      alarms.raise(municipality, kind, MAILBOX, detail);
    } catch (RuntimeException away) {
      LOG.errorf("Alarm %s of %s cannot be stored now: %s", kind, municipality, away);
    }
  }

  void swept(String municipality) {
    if (!quiet.add(municipality)) {
      return;
    }
    try {
      alarms.clear(municipality, AlarmKind.MAILBOX_NOT_POLLED, MAILBOX);
      alarms.clear(municipality, AlarmKind.MAILBOX_LOGIN_REFUSED, MAILBOX);
      alarms.clear(municipality, AlarmKind.MAIL_WAITS, MAILBOX);
    } catch (RuntimeException away) {
      quiet.remove(municipality);
      throw away;
    }
  }

  /** What another process has raised is not known here; taken over, the mailbox is cleared once. */
  void anotherSweeps(String municipality) {
    quiet.remove(municipality);
  }
}
