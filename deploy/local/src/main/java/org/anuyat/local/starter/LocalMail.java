package org.anuyat.local.starter;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** An SMTP and IMAP server (GreenMail) on 127.0.0.1. */
public final class LocalMail implements AutoCloseable {
  private final GreenMail server;

  private LocalMail(GreenMail server) {
    this.server = server;
  }

  public static LocalMail start(int smtpPort, int imapPort) {
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
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
    server.stop();
  }
}
