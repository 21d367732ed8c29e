package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.anuyat.intake.triage.JunkDiscarded;
import org.anuyat.intake.triage.JunkRescued;
import org.anuyat.intake.triage.SkipReason;

/** What an officer may do with junk without opening it: delete it, or say that it is none. */
@ApplicationScoped
@Transactional
class HandlingJunk {
  @Inject Messages messages;
  @Inject Attachments attachments;
  @Inject Handlings handlings;
  @Inject RereadingMessage rereading;
  @Inject RemovingBytes removing;
  @Inject Jobs jobs;
  @Inject Event<JunkDiscarded> discarded;
  @Inject Event<JunkRescued> rescued;

  /** Deletes it at once, in the mailbox and here; number, times, hash and officer stay. */
  void discard(UUID id, String officer) {
    Message message = kept(id);
    List<String> keys = new ArrayList<>(attachments.forget(id));
    keys.add(message.rawKey);
    jobs.enqueue(removing, id.toString(), new RemovingBytes.Data(message.municipality, id, keys));
    message.rawKey = null;
    handlings.note(message, officer, HandlingAction.DISCARDED, "sha256 " + message.sha256);
    discarded.fire(new JunkDiscarded(message.municipality, id));
  }

  /** Moves it to the inbox and has it read; its clocks run from when it arrived. */
  void rescue(UUID id, String officer) {
    Message message = kept(id);
    handlings.note(message, officer, HandlingAction.RESCUED, SkipReason.MARKED_AS_SPAM.name());
    rereading.readAgain(message, SkipReason.MARKED_AS_SPAM);
    rescued.fire(new JunkRescued(message.municipality, id));
  }

  private Message kept(UUID id) {
    Message message = messages.locked(id);
    if (message == null || message.state != MessageState.JUNK) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    if (message.rawKey == null) {
      throw new Problem(
          ProblemType.JUNK_IS_DELETED, "No. " + message.number() + " was deleted already");
    }
    return message;
  }
}
