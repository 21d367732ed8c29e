package org.anuyat.local.client;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mail as its reader sees it.
 *
 * @param headers the first value of each header, names compared without case
 */
public record ReceivedMail(
    String messageId,
    String subject,
    String from,
    String text,
    List<Attachment> attachments,
    Map<String, String> headers) {

  static ReceivedMail read(MimeMessage message) throws MessagingException, IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (var header : java.util.Collections.list(message.getAllHeaders())) {
      headers.putIfAbsent(header.getName(), header.getValue());
    }
    StringBuilder text = new StringBuilder();
    List<Attachment> attachments = new ArrayList<>();
    walk(message, text, attachments);
    return new ReceivedMail(
        message.getMessageID(),
        message.getSubject() == null ? "" : message.getSubject(),
        ((InternetAddress) message.getFrom()[0]).getAddress(),
        text.toString(),
        List.copyOf(attachments),
        headers);
  }

  private static void walk(Part part, StringBuilder text, List<Attachment> attachments)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      MimeMultipart parts = (MimeMultipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart child = parts.getBodyPart(i);
        walk(child, text, attachments);
      }
    } else if (part.isMimeType("text/plain") && part.getFileName() == null) {
      text.append(part.getContent());
    } else if (part.getFileName() != null) {
      try (InputStream content = part.getInputStream()) {
        attachments.add(
            new Attachment(
                MimeUtility.decodeText(part.getFileName()),
                part.getContentType(),
                content.readAllBytes()));
      }
    }
  }

  /** The attachment whose name ends so, such as {@code .pdf}. */
  public Attachment attachment(String ending) {
    return attachments.stream()
        .filter(a -> a.name().endsWith(ending))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + ending + " attached to " + subject));
  }
}
