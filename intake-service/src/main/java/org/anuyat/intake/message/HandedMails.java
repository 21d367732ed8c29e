package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.client.CaseMail;
import org.anuyat.intake.client.InformationLetter;
import org.anuyat.intake.client.MailFile;
import org.anuyat.intake.client.Sender;
import org.anuyat.intake.client.Slip;

/** Writes a message as the other services take it. */
@ApplicationScoped
class HandedMails {
  @Inject Messages messages;
  @Inject Attachments attachments;

  @Transactional
  CaseMail forCase(UUID id, String procedureCode) {
    Message message = messages.findById(id);
    return new CaseMail(
        message.id,
        message.number().toString(),
        message.arrivedAt,
        message.deemedReceivedAt,
        sender(message),
        message.replyTo,
        message.subject,
        message.body,
        procedureCode,
        files(id));
  }

  @Transactional
  InformationLetter question(UUID id) {
    Message message = messages.findById(id);
    return new InformationLetter(
        message.id,
        message.number().toString(),
        message.deemedReceivedAt,
        sender(message),
        message.replyTo,
        message.subject,
        message.body);
  }

  @Transactional
  Slip slip(UUID id, UUID caseId) {
    Message message = messages.findById(id);
    return new Slip(
        message.arrivedAt, sender(message), caseId, message.transactionIdList(), files(id));
  }

  /** An infected file stays here: nobody would be served its bytes. */
  private List<MailFile> files(UUID messageId) {
    return attachments.of(messageId).stream()
        .filter(a -> !a.isInfected())
        .map(a -> new MailFile(a.id(), a.name(), a.contentType(), a.size(), a.sha256()))
        .toList();
  }

  private static Sender sender(Message message) {
    return new Sender(message.fromName, message.fromAddress);
  }
}
