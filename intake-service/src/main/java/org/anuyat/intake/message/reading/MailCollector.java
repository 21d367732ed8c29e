package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what the parser finds, part by part. */
final class MailCollector {

  /** A mail with more parts than this is an attack; the rest stays in the raw bytes. */
  private static final int MOST_PARTS = 500;

  private static final int TEXT_BYTES = 1_000_000;
  private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,998}>");
  private static final Set<String> SIGNS_OF_A_MAIL =
      Set.of(
          "from",
          "sender",
          "to",
          "cc",
          "reply-to",
          "subject",
          "date",
          "message-id",
          "received",
          "delivered-to",
          "return-path",
          "mime-version",
          "content-type");

  private final AttachmentSpool spool;
  private final TextBody text = new TextBody();
  private final DeliveryReportReader report = new DeliveryReportReader();
  private final List<ReadAttachment> attachments = new ArrayList<>();
  private MailHeader mailHeader = new MailHeader(List.of());
  private MailHeader partHeader = new MailHeader(List.of());
  private int parts;

  MailCollector(Path folder) {
    this.spool = new AttachmentSpool(folder);
  }

  void header(MailHeader header, boolean outermost) {
    partHeader = header;
    if (outermost) {
      mailHeader = header;
    }
  }

  boolean hasHeader() {
    return SIGNS_OF_A_MAIL.stream().anyMatch(mailHeader::has);
  }

  boolean isFull() {
    return parts >= MOST_PARTS;
  }

  void body(String mimeType, InputStream content) throws IOException {
    parts++;
    PartDescription part = PartDescription.of(partHeader, mimeType);
    if (part.isText()) {
      byte[] bytes = content.readNBytes(TEXT_BYTES);
      String decoded = MailCharsets.decode(bytes, part.charset());
      report.add(part.contentType(), decoded);
      if (part.contentType().equals("text/html")) {
        text.addHtml(decoded);
      } else {
        text.addPlain(decoded);
      }
      return;
    }
    ReadAttachment attachment = spool.store(attachments.size() + 1, part, content);
    if (part.contentType().startsWith("message/") || part.contentType().startsWith("text/")) {
      report.add(part.contentType(), spool.beginning(attachment));
    }
    if (attachment.size() > 0 || !attachment.name().isEmpty()) {
      attachments.add(attachment);
    }
  }

  ReadMail finish() {
    return new ReadMail(
        mailHeader,
        mailHeader
            .first("content-type")
            .map(HeaderParameters::parse)
            .map(HeaderParameters::value)
            .orElse("text/plain"),
        address("from").or(() -> address("sender")),
        address("reply-to"),
        mailHeader.first("subject").map(EncodedWords::decode).map(HeaderText::clean).orElse(""),
        mailHeader.first("date").flatMap(MailDate::parse),
        ids("message-id").stream().findFirst(),
        ids("in-reply-to"),
        ids("references"),
        text.text(),
        attachments,
        report.report());
  }

  private Optional<MailAddress> address(String name) {
    return mailHeader.all(name).stream()
        .map(AddressList::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<String> ids(String name) {
    Set<String> ids = new LinkedHashSet<>();
    for (String value : mailHeader.all(name)) {
      Matcher matcher = MESSAGE_ID.matcher(value);
      while (matcher.find()) {
        ids.add(matcher.group());
      }
    }
    return ids.stream().toList();
  }

  /** Our own disk failed, which is not the mail's fault. */
  static final class DiskTrouble extends RuntimeException {
    DiskTrouble(IOException cause) {
      super(cause);
    }

    IOException cause() {
      return (IOException) getCause();
    }
  }
}
