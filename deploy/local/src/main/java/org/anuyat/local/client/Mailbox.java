package org.anuyat.local.client;

import jakarta.activation.DataHandler;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.eclipse.angus.mail.imap.IMAPStore;

/** A person's mail account: sends over SMTP, reads over IMAP. */
public final class Mailbox {
  private final String address;
  private final String password;
  private final int smtpPort;
  private final int imapPort;

  public Mailbox(String address, String password, int smtpPort, int imapPort) {
    this.address = address;
    this.password = password;
    this.smtpPort = smtpPort;
    this.imapPort = imapPort;
  }

  public String address() {
    return address;
  }

  /**
   * Writes a new mail.
   *
   * @return its Message-ID
   */
  public String send(String to, String subject, String text, Attachment... attachments) {
    return send(message(to, subject, text, List.of(attachments)));
  }

  /**
   * Answers a mail in its thread, as a mail program does.
   *
   * @return the answer's Message-ID
   */
  public String reply(ReceivedMail to, String text, Attachment... attachments) {
    try {
      MimeMessage message = message(to.from(), "Re: " + to.subject(), text, List.of(attachments));
      message.setHeader("In-Reply-To", to.messageId());
      message.setHeader("References", to.messageId());
      return send(message);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lays bytes, which need not be a proper mail, into the inbox over IMAP. */
  public void append(byte[] raw) {
    try (Store store = session().getStore("imap")) {
      store.connect("127.0.0.1", imapPort, address, password);
      RawAppend.append((IMAPStore) store, "INBOX", raw);
    } catch (MessagingException e) {
      throw new IllegalStateException("the bytes were not taken: " + e.getMessage(), e);
    }
  }

  /** Waits until a mail of this kind is in the inbox. */
  public ReceivedMail await(String what, Duration atMost, Predicate<ReceivedMail> wanted) {
    List<ReceivedMail> found = new ArrayList<>();
    Awaitility.await(what)
        .atMost(atMost)
        .pollInterval(Duration.ofMillis(300))
        .until(() -> inbox().stream().filter(wanted).findFirst().map(found::add).orElse(false));
    return found.getFirst();
  }

  /** All mails in the inbox, oldest first. */
  public List<ReceivedMail> inbox() {
    try (Store store = session().getStore("imap")) {
      store.connect("127.0.0.1", imapPort, address, password);
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        List<ReceivedMail> mails = new ArrayList<>();
        for (Message message : inbox.getMessages()) {
          mails.add(ReceivedMail.read((MimeMessage) message));
        }
        return mails;
      }
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("the inbox of " + address + " could not be read", e);
    }
  }

  private MimeMessage message(
      String to, String subject, String text, List<Attachment> attachments) {
    try {
      MimeMessage message = new MimeMessage(session());
      message.setFrom(new InternetAddress(address));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
      message.setSubject(subject, "UTF-8");
      message.setSentDate(new Date());
      MimeMultipart parts = new MimeMultipart();
      MimeBodyPart body = new MimeBodyPart();
      body.setText(text, "UTF-8");
      parts.addBodyPart(body);
      for (Attachment attachment : attachments) {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
            new DataHandler(
                new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        part.setFileName(attachment.name());
        parts.addBodyPart(part);
      }
      message.setContent(parts);
      return message;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String send(MimeMessage message) {
    try (Transport smtp = session().getTransport("smtp")) {
      message.saveChanges();
      smtp.connect(address, password);
      smtp.sendMessage(message, message.getAllRecipients());
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail was not taken: " + e.getMessage(), e);
    }
  }

  private Session session() {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.host", "127.0.0.1");
    settings.setProperty("mail.smtp.port", String.valueOf(smtpPort));
    settings.setProperty("mail.smtp.auth", "true");
    settings.setProperty("mail.smtp.from", address);
    settings.setProperty("mail.mime.encodefilename", "true");
    return Session.getInstance(settings);
  }
}
