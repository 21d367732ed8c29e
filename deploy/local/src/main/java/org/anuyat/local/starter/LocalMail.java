package org.anuyat.local.starter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An SMTP and IMAP server, or an SMTP server alone (GreenMail), on 127.0.0.1. */
public final class LocalMail implements AutoCloseable {
  /** Read as UTF-8, as the mail library likes it, a header in another charset would be spoilt. */
  static final String HEADERS_IN_UTF_8 = "mail.mime.allowutf8";

  private static final long SAVE_EVERY_SECONDS = 2;

  private final GreenMail server;
  private final ScheduledExecutorService saving =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private MailArchive archive;

  private LocalMail(GreenMail server) {
    this.server = server;
  }

  /** A server that forgets its mail when it stops. */
  public static LocalMail start(int smtpPort, int imapPort) {
    return start(
        new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  }

  /**
   * An SMTP server for the mailboxes of another IMAP server on this machine.
   *
   * @param imapPort of that server, where each address logs in with {@code password}
   */
  public static LocalMail startSmtpFor(int smtpPort, int imapPort, String password) {
    LocalMail mail = start(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.server
        .getUserManager()
        .setMessageDeliveryHandler(
            new DeliveryByImap(mail.server.getUserManager(), imapPort, password));
    return mail;
  }

  private static LocalMail start(ServerSetup... setup) {
    System.setProperty(HEADERS_IN_UTF_8, "false");
    GreenMail server = new GreenMail(setup);
    server.start();
    return new LocalMail(server);
  }

  /** A server on free ports. */
  public static LocalMail startTemporary() {
    return start(0, 0);
  }

  /** Makes a mailbox; its log-in is the address. */
  public void addMailbox(String address, String password) {
    server.setUser(address, address, password);
  }

  /**
   * Brings back the mail kept in {@code folder} and from now on keeps it there: every two seconds
   * and when the server stops. The mailboxes must have been added before.
   */
  public void keepMailIn(Path folder) {
    archive = new MailArchive(server, folder);
    archive.restore();
    var unused =
        saving.scheduleWithFixedDelay(
            this::save, SAVE_EVERY_SECONDS, SAVE_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A failure to save now is no reason not to try again in two seconds. */
  private void save() {
    try {
      archive.save();
    } catch (RuntimeException e) {
      System.err.println("Mail server: " + e.getMessage());
    }
  }

  public int smtpPort() {
    return server.getSmtp().getPort();
  }

  public int imapPort() {
    return server.getImap().getPort();
  }

  /** The server itself, for what only it can do. */
  public GreenMail server() {
    return server;
  }

  @Override
  public void close() {
    saving.shutdownNow();
    if (archive != null) {
      save();
    }
    server.stop();
  }
}
