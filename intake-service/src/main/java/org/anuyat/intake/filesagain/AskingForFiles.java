package org.anuyat.intake.filesagain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.attachment.InfectedLater;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.outgoing.OutgoingLetter;
import org.anuyat.intake.outgoing.QueueingMail;
import org.anuyat.intake.platform.CurrentMunicipality;

/** Queues the list, at most one for each message. */
@ApplicationScoped
public class AskingForFiles {
  @Inject QueueingMail queueing;
  @Inject Municipalities municipalities;
  @Inject CurrentMunicipality current;

  /** Asks where there is something to ask for or to tell; in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ask(
      UUID messageId, String registerNumber, Occasion occasion, List<InspectedAttachment> files) {
    List<AskedFile> asked =
        files.stream()
            .map(file -> AskedFile.of(file, occasion))
            .filter(file -> !file.reasons().isEmpty())
            .toList();
    if (!asked.isEmpty()) {
      queue("files-again-" + messageId, messageId, registerNumber, occasion, asked);
    }
  }

  /** Asks for a file again whose virus was found after the list had gone out. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void askForInfected(InfectedLater file, String registerNumber, Occasion occasion) {
    queue(
        "files-again-" + file.messageId() + "-" + file.position(),
        file.messageId(),
        registerNumber,
        occasion,
        List.of(AskedFile.infected(file)));
  }

  private void queue(
      String key, UUID messageId, String registerNumber, Occasion occasion, List<AskedFile> files) {
    String phone = municipalities.require(current.code()).phone();
    FilesAgainText text = FilesAgainText.of(registerNumber, occasion, files, phone);
    queueing.queue(
        new OutgoingLetter(
            key,
            occasion.purpose(),
            null,
            null,
            messageId,
            text.subjectTh(),
            text.subjectEn(),
            text.bodyTh(),
            text.bodyEn(),
            List.of()));
  }
}
