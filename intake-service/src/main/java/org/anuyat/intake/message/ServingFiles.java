package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.attachment.clinic.AttachmentWarning.Danger;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.storage.ObjectStore;

/** Decides who may have a stranger's bytes, and serves them so that no browser runs them. */
@RequestScoped
class ServingFiles {
  /** Those whose work needs even a file with macros: they open it on a machine made for it. */
  private static final Set<String> NEED_RESTRICTED =
      Set.of("intake-officer", "case-officer", "service");

  @Inject Attachments attachments;
  @Inject Messages messages;
  @Inject ObjectStore store;
  @Inject SecurityIdentity caller;

  Response attachment(UUID messageId, UUID attachmentId) {
    Attachments.Served file =
        QuarkusTransaction.requiringNew().call(() -> find(messageId, attachmentId));
    check(file.dangers());
    return SafeDownload.of(attachments.open(file), file.contentType(), file.name());
  }

  private Attachments.Served find(UUID messageId, UUID attachmentId) {
    messages.refuseJunk(messageId);
    return attachments
        .find(messageId, attachmentId)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The raw mail of an infected file goes to the case file only, as evidence. */
  Response raw(UUID messageId) {
    String key = messages.rawKey(messageId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!caller.hasRole("service")
        && attachments.dangers(messageId).contains(Danger.NEVER_SERVED)) {
      throw new Problem(ProblemType.INFECTED);
    }
    return SafeDownload.of(store.open(key), "message/rfc822", messageId + ".eml");
  }

  private void check(Set<Danger> dangers) {
    if (dangers.contains(Danger.NEVER_SERVED)) {
      throw new Problem(ProblemType.INFECTED);
    }
    if (dangers.contains(Danger.NOT_YET_SERVED)) {
      throw new Problem(ProblemType.NOT_SCANNED);
    }
    if (dangers.contains(Danger.RESTRICTED)
        && NEED_RESTRICTED.stream().noneMatch(caller::hasRole)) {
      throw new Problem(
          ProblemType.NOT_ALLOWED,
          "a file with such warnings goes to intake and case officers only");
    }
  }
}
