package org.anuyat.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.anuyat.local.starter.LocalMail;
import org.anuyat.local.starter.LocalTokens;

/** One municipality with a real mailbox, and a citizen with another, for a test. */
final class Mailroom implements AutoCloseable {
  private static final AtomicInteger NEXT = new AtomicInteger(60_000_000);

  final String code;
  final String address;
  final LocalMail mail = LocalMail.startTemporary();

  private Mailroom(String code) {
    this.code = code;
    this.address = "saraban@m" + code + ".example";
  }

  /** A municipality that no other test knows. */
  static Mailroom open() {
    return open(Integer.toString(NEXT.getAndIncrement()));
  }

  static Mailroom open(String code) {
    Mailroom mailroom = new Mailroom(code);
    mailroom.mail.addMailbox(mailroom.address, "secret");
    mailroom.addCitizen("citizen@example.org");
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(mailroom.profile())
        .put("/v1/municipalities/" + code)
        .then()
        .statusCode(200);
    return mailroom;
  }

  void addCitizen(String citizen) {
    mail.addMailbox(citizen, "secret");
  }

  String profile() {
    return """
    {"nameTh":"เทศบาลตำบลตัวอย่าง","nameEn":"Example Municipality","provinceTh":"เชียงใหม่",
     "provinceEn":"Chiang Mai","phone":"0 5300 0000","opens":"08:30","closes":"16:30",
     "mailbox":{"address":"%s","imapHost":"127.0.0.1","imapPort":%d,"imapSecurity":"NONE",
      "smtpHost":"127.0.0.1","smtpPort":%d,"smtpSecurity":"NONE",
      "username":"%s","password":"secret"}}\
    """
        .formatted(address, mail.imapPort(), mail.smtpPort(), address);
  }

  /** A raw mail of the citizen, headers and body given as lines. */
  String letter(String headers, String body) {
    return ("From: citizen@example.org\nTo: " + address + "\n" + headers + "\n\n" + body)
        .replace("\n", "\r\n");
  }

  void send(String from, String raw) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.from", from);
    Session session = Session.getInstance(properties);
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect("127.0.0.1", mail.smtpPort(), null, null);
      transport.sendMessage(
          new MimeMessage(session, new ByteArrayInputStream(bytes(raw))),
          new InternetAddress[] {new InternetAddress(address)});
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lays a mail into a folder of the municipality's mailbox as if it had arrived then. */
  void lay(String folderName, byte[] raw, Instant arrived) {
    try (Store store = store(address)) {
      Folder folder = store.getFolder(folderName);
      if (!folder.exists()) {
        folder.create(Folder.HOLDS_MESSAGES);
      }
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)) {
            @Override
            public Date getReceivedDate() {
              return Date.from(arrived);
            }
          };
      folder.appendMessages(new Message[] {message});
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The raw mails in a mailbox's inbox. */
  List<String> inbox(String owner) {
    return folder(owner, "INBOX");
  }

  List<String> folder(String owner, String name) {
    List<String> mails = new ArrayList<>();
    try (Store store = store(owner);
        Folder folder = store.getFolder(name)) {
      folder.open(Folder.READ_ONLY);
      for (Message message : folder.getMessages()) {
        read(message).ifPresent(mails::add);
      }
      return mails;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty when the service took the mail out of the folder meanwhile. */
  private static Optional<String> read(Message message) throws MessagingException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    try {
      message.writeTo(raw);
    } catch (IOException | MessageRemovedException e) {
      return Optional.empty();
    }
    return Optional.of(raw.toString(StandardCharsets.UTF_8));
  }

  /** Parsed mails of the citizen's inbox. */
  List<MimeMessage> citizenMails() {
    return inbox("citizen@example.org").stream().map(Mailroom::parse).toList();
  }

  boolean inboxIsAllSeen() {
    try (Store store = store(address);
        Folder folder = store.getFolder("INBOX")) {
      folder.open(Folder.READ_ONLY);
      for (Message message : folder.getMessages()) {
        if (!message.isSet(Flags.Flag.SEEN)) {
          return false;
        }
      }
      return true;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  Store store(String owner) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.imap.peek", "true");
    Store store = Session.getInstance(properties).getStore("imap");
    store.connect("127.0.0.1", mail.imapPort(), owner, "secret");
    return store;
  }

  RequestSpecification officer() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("officer", code, "intake-officer"))
        .basePath("/v1/municipalities/" + code);
  }

  RequestSpecification service() {
    return given()
        .auth()
        .oauth2(LocalTokens.token("case-service", null, "service"))
        .contentType(ContentType.JSON)
        .basePath("/v1/municipalities/" + code);
  }

  JsonPath messages() {
    return officer().get("/messages").then().statusCode(200).extract().jsonPath();
  }

  /** What an officer reads there. */
  JsonPath read(String path) {
    return officer().get(path).then().statusCode(200).extract().jsonPath();
  }

  /** Of all messages. */
  List<String> states() {
    return messages().getList("items.state");
  }

  JsonPath message(String id) {
    return officer().get("/messages/" + id).then().statusCode(200).extract().jsonPath();
  }

  static MimeMessage parse(String raw) {
    try {
      return new MimeMessage(
          Session.getInstance(new Properties()), new ByteArrayInputStream(bytes(raw)));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    mail.close();
  }
}
