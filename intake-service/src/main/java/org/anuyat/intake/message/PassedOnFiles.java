package org.anuyat.intake.message;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.intake.message.reading.ForwardedOriginal;
import org.anuyat.intake.message.reading.ReadAttachment;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.triage.Verdict;

/**
 * Lays the files of a mail that a colleague attached whole beside it, as if the applicant had sent
 * them to the central mailbox (rule A3.8).
 */
final class PassedOnFiles {

  private PassedOnFiles() {}

  static ReadMail beside(ReadMail mail, Verdict verdict) {
    boolean passedOn = verdict instanceof Verdict.Letter letter && letter.passedOn().isPresent();
    return mail.forwarded()
        .filter(original -> passedOn && original.attached())
        .map(original -> withFilesOf(mail, original))
        .orElse(mail);
  }

  private static ReadMail withFilesOf(ReadMail mail, ForwardedOriginal original) {
    List<ReadAttachment> files = new ArrayList<>(mail.attachments());
    int last = files.stream().mapToInt(ReadAttachment::position).max().orElse(0);
    for (ReadAttachment file : original.attachments()) {
      files.add(
          new ReadAttachment(
              ++last,
              file.name(),
              file.contentType(),
              file.inline(),
              file.size(),
              file.sha256(),
              file.content()));
    }
    return new ReadMail(
        mail.header(),
        mail.contentType(),
        mail.from(),
        mail.replyTo(),
        mail.subject(),
        mail.claimedAt(),
        mail.messageId(),
        mail.inReplyTo(),
        mail.references(),
        mail.text(),
        files,
        mail.report(),
        mail.forwarded(),
        mail.notes());
  }
}
