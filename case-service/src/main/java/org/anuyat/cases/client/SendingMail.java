package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.statuslink.StatusLinks;

/** Hands a mail to intake by a job: intake's absence delays it and loses nothing. */
@ApplicationScoped
public class SendingMail implements JobHandler<SendingMail.Send> {

  /**
   * @param key under which intake knows the mail; the same key is sent once
   */
  public record Send(String municipality, String key, OutgoingMail mail)
      implements JobHandler.Data {}

  @Inject IntakeClient intake;
  @Inject Jobs jobs;
  @Inject StatusLinks statusLinks;

  /**
   * Stores the mail to be handed over, in the caller's transaction; the link to the status of the
   * case is added to it.
   *
   * @param about tells this mail from the case's other mails
   */
  public void send(CaseFile caseFile, String about, OutgoingMail mail) {
    String key = key(caseFile.id(), about);
    jobs.enqueue(
        this,
        key,
        new Send(
            caseFile.municipality(), key, mail.withStatusLink(statusLinks.addressOf(caseFile))));
  }

  /** Under which intake knows the mail. */
  public static String key(UUID caseId, String about) {
    return "case-" + caseId + "-" + about;
  }

  @Override
  public String name() {
    return "send-mail";
  }

  @Override
  public Class<Send> dataType() {
    return Send.class;
  }

  @Override
  public void run(Send send) {
    intake.handOver(send.municipality(), send.key(), send.mail());
  }
}
