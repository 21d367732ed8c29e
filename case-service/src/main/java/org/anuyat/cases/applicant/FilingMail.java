package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.posted.PostedApplications;

/** Lays a mail, or an application a portal posted, into the electronic case file (4.5). */
@ApplicationScoped
class FilingMail {
  @Inject CaseMessages messages;
  @Inject Documents documents;
  @Inject PostedApplications posted;

  void file(CaseFile caseFile, CaseMessage.Kind kind, MailFromApplicant mail) {
    messages.persist(new CaseMessage(caseFile.id(), kind, mail));
    posted
        .becomes(caseFile, mail.messageId())
        .ifPresentOrElse(
            form -> documents.keepForm(caseFile, mail.messageId(), form),
            () -> documents.expectMail(caseFile, mail.messageId()));
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
