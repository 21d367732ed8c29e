package org.anuyat.intake.outgoing;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anuyat.intake.municipality.Profile;
import org.anuyat.intake.triage.LoopToken;

/** Writes the MIME message of an outgoing mail; the same mail gives the same message. */
@ApplicationScoped
class LetterWriter {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,900}>");

  @Inject LetterFrame frame;

  MimeMessage write(
      Session session, OutgoingMail mail, Profile municipality, List<LetterFiles.Spooled> files)
      throws MessagingException {
    MimeMessage message = new KeepsMessageId(session, mail.mimeMessageId);
    try {
      message.setFrom(
          new InternetAddress(
              municipality.mailAddress(),
              municipality.nameTh() + " / " + municipality.nameEn(),
              UTF_8));
    } catch (UnsupportedEncodingException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
    // The sender's display name is his text and stays out of our headers.
    message.setRecipient(
        jakarta.mail.Message.RecipientType.TO, new InternetAddress(mail.toAddress));
    message.setSubject(oneLine(mail.subjectTh + " / " + mail.subjectEn), UTF_8);
    message.setSentDate(Date.from(mail.resentAt == null ? mail.queuedAt : mail.resentAt));
    message.setHeader(LoopToken.HEADER, mail.id.toString());
    if (mail.purpose.isAutomatic()) {
      message.setHeader("Auto-Submitted", "auto-replied");
      message.setHeader("X-Auto-Response-Suppress", "All");
    }
    thread(message, "In-Reply-To", mail.inReplyTo);
    thread(message, "References", mail.mimeReferences);
    String text = frame.render(mail, municipality).replaceAll("\\R", "\r\n");
    if (files.isEmpty()) {
      message.setText(text, UTF_8);
    } else {
      message.setContent(parts(text, files));
    }
    message.saveChanges();
    return message;
  }

  /** The Message-IDs are the sender's text: only what is one is taken over. */
  private static void thread(MimeMessage message, String header, String messageIds)
      throws MessagingException {
    String ids =
        MESSAGE_ID
            .matcher(messageIds == null ? "" : messageIds)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining(" "));
    if (!ids.isEmpty()) {
      message.setHeader(header, MimeUtility.fold(header.length() + 2, ids));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static MimeMultipart parts(String text, List<LetterFiles.Spooled> files)
      throws MessagingException {
    MimeMultipart parts = new MimeMultipart();
    MimeBodyPart body = new MimeBodyPart();
    body.setText(text, UTF_8);
    parts.addBodyPart(body);
    for (LetterFiles.Spooled file : files) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new LetterFile(file.content(), file.reference().contentType())));
      part.setFileName(oneLine(file.reference().name()));
      part.setDisposition(Part.ATTACHMENT);
      parts.addBodyPart(part);
    }
    return parts;
  }

  /** Carries the Message-ID that was stored before, so that a repetition can be recognised. */
  private static final class KeepsMessageId extends MimeMessage {
    private final String id;

    KeepsMessageId(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
