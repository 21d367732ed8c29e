package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.document.Documents;

/** Lays a mail and its files into the electronic case file (4.5). */
@ApplicationScoped
class FilingMail {
  @Inject CaseMessages messages;
  @Inject Documents documents;

  void file(CaseFile caseFile, CaseMessage.Kind kind, MailFromApplicant mail) {
    messages.persist(new CaseMessage(caseFile.id(), kind, mail));
    documents.expectMail(caseFile, mail.messageId());
    for (MailFromApplicant.AttachmentRef file : mail.attachments()) {
      documents.expectAttachment(
          caseFile,
          mail.messageId(),
          file.id(),
          file.name(),
          file.contentType(),
          file.size(),
          file.sha256());
    }
  }
}
