package org.anuyat.cases.posted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anuyat.cases.agency.CallingClient;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.platform.TransactionLock;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.Procedures;

/** Keeps a posted application, and has the mailroom told of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AcceptingApplication {
  /** How far a portal's clock may be ahead. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  /** Characters; intake takes twice as many. */
  private static final int LONGEST_TEXT = 100_000;

  @Inject Procedures procedures;
  @Inject PostedApplications applications;
  @Inject PostedFiles files;
  @Inject PostedLimits limits;
  @Inject RegisteringPosted registering;
  @Inject Jobs jobs;
  @Inject TransactionLock lock;
  @Inject CallingClient client;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  PostedApplication accept(ApplicationInput input) {
    Instant now = clock.instant();
    if (input.confirmation().at().isAfter(now.plus(CLOCKS_DIFFER))) {
      throw new Problem(ProblemType.INVALID_INPUT, "confirmation.at lies in the future");
    }
    Procedure procedure = electronic(input.procedureCode());
    refuseKnownKey(input.applicationKey());
    PostedApplication application =
        new PostedApplication(client.id(), input, procedure.terms().nameTh(), now);
    refuseUnfitText(PostedText.of(application));
    applications.persistAndFlush(application);
    attachFiles(application, input.files());
    jobs.enqueue(
        registering,
        application.id().toString(),
        new RegisteringPosted.Posted(municipality.code(), application.id()));
    return application;
  }

  /** Only procedures of the levels Standard and Advance are applied for by a portal (T1.2). */
  private Procedure electronic(String code) {
    Procedure procedure =
        procedures
            .current(code)
            .orElseThrow(
                () -> new Problem(ProblemType.UNKNOWN_PROCEDURE, "procedureCode: " + code));
    if (procedure.terms().level() == ProcedureLevel.INITIAL) {
      throw new Problem(
          ProblemType.BY_MAIL_ONLY, code + " is at the level INITIAL: applied for by mail");
    }
    return procedure;
  }

  /** What the mailroom, or the database, would refuse later. */
  private static void refuseUnfitText(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new Problem(
          ProblemType.TOO_LARGE, "text and data may have " + LONGEST_TEXT + " characters");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Problem(ProblemType.INVALID_INPUT, "data must not contain the character NUL");
    }
  }

  private void refuseKnownKey(String key) {
    lock.hold("application-key", municipality.code() + "/" + client.id() + "/" + key);
    applications
        .ofKey(client.id(), key)
        .ifPresent(known -> {
          throw new Problem(ProblemType.KEY_TAKEN, "applicationId: " + known.id());
        });
  }

  private void attachFiles(PostedApplication application, List<ApplicationInput.FileRef> refs) {
    long size = 0;
    for (int position = 0; position < refs.size(); position++) {
      ApplicationInput.FileRef ref = refs.get(position);
      PostedFile file = files.free(ref.fileId(), client.id());
      if (!file.sha256().equals(ref.sha256())) {
        throw new Problem(
            ProblemType.DIGEST_DIFFERS, "files: " + ref.fileId() + " has SHA-256 " + file.sha256());
      }
      file.attach(application.id(), position);
      size += file.size();
    }
    if (size > limits.allFiles()) {
      throw new Problem(
          ProblemType.TOO_LARGE, "The files together may have " + limits.allFiles() + " bytes");
    }
  }
}
