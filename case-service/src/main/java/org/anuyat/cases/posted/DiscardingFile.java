package org.anuyat.cases.posted;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.storage.ObjectStore;

/**
 * Deletes a portal's upload that no application claimed, or whose bytes lie in the electronic case
 * file by now: a second copy of personal data is kept no longer than it is needed (2.4).
 */
@ApplicationScoped
class DiscardingFile implements JobHandler<DiscardingFile.Check> {
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofDays(1);

  record Check(String municipality, UUID fileId) implements JobHandler.Data {}

  @Inject PostedFiles files;
  @Inject PostedApplications applications;
  @Inject Documents documents;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public String name() {
    return "discard-posted-file";
  }

  @Override
  public Class<Check> dataType() {
    return Check.class;
  }

  /** Has the file looked at no earlier than {@code when}, in the caller's transaction. */
  void plan(String municipality, UUID fileId, Instant when) {
    jobs.enqueueAt(this, fileId + "-" + when, new Check(municipality, fileId), when);
  }

  @Override
  public void run(Check check) {
    QuarkusTransaction.requiringNew()
        .run(() -> files.findByIdOptional(check.fileId()).ifPresent(file -> look(check, file)));
  }

  private void look(Check check, PostedFile file) {
    if (isNeeded(file)) {
      plan(check.municipality(), file.id(), clock.instant().plus(LOOK_AGAIN_AFTER));
      return;
    }
    store.delete(PostedFile.objectKey(check.municipality(), file.id()));
    if (file.applicationId().isEmpty()) {
      files.delete(file);
    }
  }

  private boolean isNeeded(PostedFile file) {
    return file.applicationId()
        .map(applications::findById)
        .map(application -> !application.caseId().map(documents::areStored).orElse(false))
        .orElse(false);
  }
}
