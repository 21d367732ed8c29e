package org.anuyat.intake.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes mail sessions in which nothing waits for ever. */
@ApplicationScoped
public class MailSessions {
  @ConfigProperty(name = "anuyat.mailbox.connect-timeout")
  Duration connectTimeout;

  @ConfigProperty(name = "anuyat.mailbox.read-timeout")
  Duration readTimeout;

  public Session imap(MailAccount account) {
    Properties properties = properties("imap", account.imap());
    properties.setProperty("mail.imap.peek", "true");
    properties.setProperty("mail.imap.partialfetch", "true");
    properties.setProperty("mail.imap.fetchsize", "262144");
    return Session.getInstance(properties);
  }

  public Session smtp(MailAccount account) {
    Properties properties = properties("smtp", account.smtp());
    properties.setProperty("mail.smtp.auth", "true");
    properties.setProperty("mail.smtp.from", account.address());
    return Session.getInstance(properties);
  }

  private Properties properties(String protocol, MailServer server) {
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.setProperty(prefix + "host", server.host());
    properties.setProperty(prefix + "port", Integer.toString(server.port()));
    properties.setProperty(prefix + "connectiontimeout", millis(connectTimeout));
    properties.setProperty(prefix + "timeout", millis(readTimeout));
    properties.setProperty(prefix + "writetimeout", millis(readTimeout));
    properties.setProperty(
        prefix + "ssl.enable", Boolean.toString(server.security() == Security.TLS));
    properties.setProperty(
        prefix + "starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
    properties.setProperty(
        prefix + "starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
