package org.anuyat.intake.municipality;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes mail sessions in which nothing waits for ever, and logs in to them. */
@ApplicationScoped
public class MailSessions {
  private interface LogIn<T> {
    T with(String secret) throws MessagingException;
  }

  @ConfigProperty(name = "anuyat.mailbox.connect-timeout")
  Duration connectTimeout;

  @ConfigProperty(name = "anuyat.mailbox.read-timeout")
  Duration readTimeout;

  @Inject AccessTokens tokens;

  /** Ends writes that take too long; Angus would start a thread for each connection. */
  private final ScheduledExecutorService writeTimeouts =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /** A connection to the IMAP server, logged in. */
  public Store openStore(MailAccount account) throws MessagingException {
    return openStore(imap(account), account);
  }

  public Session imap(MailAccount account) {
    Properties properties = properties("imap", account, account.imap());
    properties.setProperty("mail.imap.appendbuffersize", "65536");
    return Session.getInstance(properties);
  }

  /** As {@link #openStore(MailAccount)}, in a session of {@link #imap}. */
  public Store openStore(Session session, MailAccount account) throws MessagingException {
    return loggedIn(
        account,
        secret -> {
          Store store = session.getStore("imap");
          store.connect(account.imap().host(), account.imap().port(), account.username(), secret);
          return store;
        });
  }

  public Session smtp(MailAccount account) {
    Properties properties = properties("smtp", account, account.smtp());
    properties.setProperty("mail.smtp.auth", "true");
    properties.setProperty("mail.smtp.from", account.address());
    return Session.getInstance(properties);
  }

  /** A connection to the SMTP server, logged in. */
  public Transport openTransport(Session session, MailAccount account) throws MessagingException {
    return loggedIn(
        account,
        secret -> {
          Transport transport = session.getTransport("smtp");
          transport.connect(
              account.smtp().host(), account.smtp().port(), account.username(), secret);
          return transport;
        });
  }

  /** A token may have been withdrawn before its time: it is asked for anew, once. */
  private <T> T loggedIn(MailAccount account, LogIn<T> logIn) throws MessagingException {
    if (account.oauth2() == null) {
      return logIn.with(account.password());
    }
    try {
      return logIn.with(tokens.of(account.oauth2()));
    } catch (AuthenticationFailedException refused) {
      tokens.forget(account.oauth2());
      return logIn.with(tokens.of(account.oauth2()));
    }
  }

  private Properties properties(String protocol, MailAccount account, MailServer server) {
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.setProperty(prefix + "host", server.host());
    properties.setProperty(prefix + "port", Integer.toString(server.port()));
    properties.setProperty(prefix + "connectiontimeout", millis(connectTimeout));
    properties.setProperty(prefix + "timeout", millis(readTimeout));
    properties.setProperty(prefix + "writetimeout", millis(readTimeout));
    properties.put(prefix + "executor.writetimeout", writeTimeouts);
    properties.setProperty(
        prefix + "ssl.enable", Boolean.toString(server.security() == Security.TLS));
    properties.setProperty(
        prefix + "starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
    properties.setProperty(
        prefix + "starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (account.oauth2() != null) {
      properties.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
    }
    return properties;
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }

  @PreDestroy
  void stop() {
    writeTimeouts.shutdownNow();
  }
}
