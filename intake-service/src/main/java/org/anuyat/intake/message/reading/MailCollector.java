package org.anuyat.intake.message.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what the parser finds, part by part. */
final class MailCollector {

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

  /** The text last taken in, as long as nothing came after it. */
  private record LastText(PartDescription part, byte[] bytes) {}

  private final AttachmentSpool spool;
  private final ReadingLimits limits;
  private final TextBody text;
  private final Multiparts multiparts = new Multiparts();
  private final DeliveryReportReader report = new DeliveryReportReader();
  private final List<ReadAttachment> attachments = new ArrayList<>();
  private final Set<ReadingNote> notes = EnumSet.noneOf(ReadingNote.class);
  private MailHeader mailHeader = new MailHeader(List.of());
  private MailHeader partHeader = new MailHeader(List.of());
  private ReadAttachment innerMail;
  private LastText lastText;
  private boolean brokenOff;
  private boolean damagedNext;
  private int parts;

  MailCollector(AttachmentSpool spool, ReadingLimits limits) {
    this.spool = spool;
    this.limits = limits;
    this.text = new TextBody(limits.text(), this);
  }

  void header(MailHeader header, boolean outermost) {
    partHeader = header;
    lastText = null;
    brokenOff = false;
    multiparts.child();
    if (outermost) {
      mailHeader = header;
    }
  }

  boolean hasHeader() {
    return SIGNS_OF_A_MAIL.stream().anyMatch(mailHeader::has);
  }

  boolean isFull() {
    if (parts >= limits.parts()) {
      note(ReadingNote.TOO_MANY_PARTS);
    }
    return parts >= limits.parts();
  }

  void note(ReadingNote note) {
    notes.add(note);
  }

  void startMultipart(String type) {
    multiparts.start(type);
  }

  void preamble(InputStream content) {
    multiparts.preamble(spool.keep(content));
  }

  /** A multipart in which no part was found: its parts may stand under another boundary. */
  Wrapped endMultipart() {
    if (!brokenOff) {
      lastText = null;
    }
    return multiparts.end().map(this::parts).orElse(null);
  }

  private Wrapped parts(Path content) {
    Wrapped wrapped = Boundaries.under(content);
    damagedNext = wrapped.isText();
    return wrapped;
  }

  /**
   * Text that is damaged is shown as far as it can be read, and is a file besides: what came of it,
   * byte for byte.
   */
  private void keepBeside(LastText damaged) {
    if (damaged.bytes().length > 0) {
      addFound(damaged.part(), new ByteArrayInputStream(damaged.bytes()));
    }
  }

  /** A part did not end at its boundary. */
  void endedTooSoon() {
    brokenOff |= multiparts.hasParts();
  }

  /** When the part that did not end is the last one, the mail breaks off in it. */
  void end() {
    if (brokenOff) {
      note(ReadingNote.CUT_OFF);
      if (lastText != null) {
        keepBeside(lastText);
      }
    }
  }

  /** Takes a part in; what it wraps, if anything, is to be walked over next. */
  Wrapped body(String mimeType, InputStream content) throws IOException {
    PartDescription part = PartDescription.of(partHeader, mimeType);
    parts++;
    if (part.isMultipart()) {
      return parts(spool.keep(content));
    }
    if (part.isText(parts == 1)) {
      addText(part, content);
      return null;
    }
    return addFile(part, content);
  }

  private void addText(PartDescription part, InputStream content) throws IOException {
    int most = limits.text() * 4;
    if (part.contentType().equals("text/html")) {
      byte[] bytes = content.readNBytes(most);
      noteCut(bytes.length == most);
      took(part, bytes, content);
      String html = MailCharsets.decode(bytes, HtmlCharset.label(bytes, part.charset()));
      report.add(part.contentType(), html);
      text.addHtml(html, multiparts.alternative());
      return;
    }
    UuencodedFiles files = new UuencodedFiles(most, this::addFound);
    int before = attachments.size();
    byte[] bytes = files.takenOutOf(content);
    if (attachments.size() > before) {
      note(ReadingNote.UNWRAPPED_UUENCODE);
    }
    noteCut(bytes.length == most);
    took(part, bytes, content);
    String decoded = MailCharsets.decode(bytes, part.charset());
    report.add(part.contentType(), decoded);
    text.addPlain(
        part.flowed() ? FlowedText.unfold(decoded, part.deletesSpace()) : decoded,
        multiparts.alternative());
  }

  private void took(PartDescription part, byte[] bytes, InputStream content) {
    LastText taken = new LastText(part, bytes);
    boolean notEncoded = content instanceof LooseBase64 base64 && base64.isNone();
    if (damagedNext || notEncoded) {
      note(ReadingNote.DAMAGED);
      keepBeside(taken);
      damagedNext = false;
    } else {
      lastText = taken;
    }
  }

  private void noteCut(boolean cut) {
    if (cut) {
      note(ReadingNote.TEXT_CUT);
    }
  }

  private Wrapped addFile(PartDescription part, InputStream content) throws IOException {
    ReadAttachment file = spool.store(attachments.size() + 1, part, content);
    if (part.contentType().startsWith("message/") || part.contentType().startsWith("text/")) {
      report.add(part.contentType(), spool.beginning(file));
    }
    if (file.size() > 0 || !file.name().isEmpty()) {
      attachments.add(file);
    }
    if (part.isEncrypted()) {
      note(ReadingNote.ENCRYPTED);
    }
    if (part.isMail() && innerMail == null && !multiparts.isInside("digest", "report")) {
      innerMail = file;
    }
    if (part.isWinmail()) {
      new Winmail(this::addFound, text, this).unpack(file.content());
    }
    return part.isPkcs7() ? signed(file) : null;
  }

  private Wrapped signed(ReadAttachment file) {
    Optional<InputStream> content = Pkcs7.signedContent(file.content());
    note(content.isPresent() ? ReadingNote.UNWRAPPED_SIGNED : ReadingNote.ENCRYPTED);
    return content.map(c -> new Wrapped("", spool.keep(c))).orElse(null);
  }

  /** A file that was found inside another part. */
  private void addFound(PartDescription part, InputStream content) {
    if (attachments.size() < limits.parts()) {
      attachments.add(spool.store(attachments.size() + 1, part, content));
    }
  }

  MailHeader partHeader() {
    return partHeader;
  }

  MailHeader mailHeader() {
    return mailHeader;
  }

  String text() {
    return text.text();
  }

  List<ReadAttachment> attachments() {
    return attachments;
  }

  Set<ReadingNote> notes() {
    return notes;
  }

  DeliveryReport report() {
    return report.report();
  }

  Optional<ReadAttachment> innerMail() {
    return Optional.ofNullable(innerMail);
  }

  AttachmentSpool spool() {
    return spool;
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
