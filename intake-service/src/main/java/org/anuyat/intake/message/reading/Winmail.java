package org.anuyat.intake.message.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** Takes the files and the text out of Outlook's winmail.dat (TNEF). */
final class Winmail {

  private final BiConsumer<PartDescription, InputStream> files;
  private final TextBody text;
  private final MailCollector notes;

  Winmail(BiConsumer<PartDescription, InputStream> files, TextBody text, MailCollector notes) {
    this.files = files;
    this.text = text;
    this.notes = notes;
  }

  /** What cannot be unpacked stays the file it came as. */
  void unpack(Path winmail) {
    try (InputStream bytes = Files.newInputStream(winmail)) {
      HMEFMessage message = new HMEFMessage(bytes);
      for (Attachment attachment : message.getAttachments()) {
        unpack(attachment);
      }
      if (text.isBlank()) {
        addText(message);
      }
      notes.note(ReadingNote.UNWRAPPED_WINMAIL);
    } catch (IOException | RuntimeException notTnef) {
      notes.note(ReadingNote.DAMAGED);
    }
  }

  private void unpack(Attachment attachment) {
    String name =
        attachment.getLongFilename() != null
            ? attachment.getLongFilename()
            : attachment.getFilename();
    files.accept(
        PartDescription.found(
            HeaderText.clean(eightBit(name == null ? "" : name)), "application/octet-stream"),
        new ByteArrayInputStream(attachment.getContents()));
  }

  private void addText(HMEFMessage message) {
    MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
    MAPIAttribute plain = message.getMessageMAPIAttribute(MAPIProperty.BODY);
    if (plain != null) {
      text.addPlain(decoded(plain.getData()), 0);
    } else if (html != null) {
      String label = HtmlCharset.label(html.getData(), null);
      text.addHtml(MailCharsets.decode(html.getData(), label), 0);
    }
  }

  /** Text of a TNEF property ends in a zero, of two bytes where it is Unicode. */
  private static String decoded(byte[] bytes) {
    boolean wide = bytes.length > 1 && bytes.length % 2 == 0 && (bytes[1] == 0 || bytes[1] == 0x0E);
    return wide
        ? new String(bytes, StandardCharsets.UTF_16LE)
        : MailCharsets.decodeUnlabelled(bytes);
  }

  /** The library reads eight-bit names as Latin letters, whatever they are. */
  private static String eightBit(String name) {
    return name.chars().allMatch(c -> c < 0x100)
        ? MailCharsets.decodeUnlabelled(name.getBytes(StandardCharsets.ISO_8859_1))
        : name;
  }
}
