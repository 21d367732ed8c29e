package org.anuyat.cases.posted;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.client.PostedLetter;
import org.anuyat.cases.job.JobHandler;

/**
 * Has the mailroom register and acknowledge a posted application as of the moment it was posted
 * (A3.5, A3.6, 3.8). The mailroom then hands it in like a mail, which opens the case.
 */
@ApplicationScoped
class RegisteringPosted implements JobHandler<RegisteringPosted.Posted> {

  record Posted(String municipality, UUID applicationId) implements JobHandler.Data {}

  @Inject PostedApplications applications;
  @Inject PostedFiles files;
  @Inject IntakeClient intake;

  @Override
  public String name() {
    return "register-posted-application";
  }

  @Override
  public Class<Posted> dataType() {
    return Posted.class;
  }

  @Override
  public void run(Posted posted) {
    PostedLetter letter =
        QuarkusTransaction.requiringNew().call(() -> letter(posted.applicationId()));
    PostedLetter.Registered registered =
        intake.registerPosted(posted.municipality(), posted.applicationId(), letter);
    QuarkusTransaction.requiringNew()
        .run(() ->
            applications
                .findById(posted.applicationId())
                .registered(registered.registerNumber(), registered.deemedReceivedAt()));
  }

  private PostedLetter letter(UUID id) {
    PostedApplication application = applications.findById(id);
    return new PostedLetter(
        application.postedAt(),
        application.client(),
        application.procedureCode(),
        application.procedureName(),
        application.applicantName(),
        application.applicantAddress(),
        PostedText.of(application),
        files.of(id).stream().map(RegisteringPosted::file).toList());
  }

  private static PostedLetter.File file(PostedFile file) {
    return new PostedLetter.File(
        file.name(),
        file.contentType(),
        file.size(),
        file.sha256(),
        "/v1/municipalities/" + file.municipality() + "/posted-files/" + file.id() + "/content");
  }
}
