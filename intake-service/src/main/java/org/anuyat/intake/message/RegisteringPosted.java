package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementKind;
import org.anuyat.intake.acknowledgement.AcknowledgementRequest;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.correspondence.Addressee;
import org.anuyat.intake.correspondence.Correspondences;
import org.anuyat.intake.correspondence.Expectation;
import org.anuyat.intake.correspondence.IncomingLetter;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.register.RegisterKind;
import org.anuyat.intake.register.RegisterNumber;
import org.anuyat.intake.register.Registers;
import org.jboss.logging.Logger;

/**
 * Makes a posted application a message: numbered, put into a correspondence and acknowledged, in
 * one transaction that is repeated without harm. Nothing has to be judged: the portal is known, and
 * says which procedure it is.
 */
@ApplicationScoped
class RegisteringPosted {
  private static final Logger LOG = Logger.getLogger(RegisteringPosted.class);

  @Inject Messages messages;
  @Inject LegalClocks clocks;
  @Inject Registers registers;
  @Inject Acknowledging acknowledging;
  @Inject Correspondences correspondences;
  @Inject ListingMessages listing;
  @Inject TakingPostedFiles takingFiles;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Transactional
  PostedApplicationView register(String municipality, UUID id, PostedApplicationInput input) {
    String hash = hash(id);
    messages.claim(municipality, List.of(hash));
    Message before = messages.findById(id);
    if (before != null) {
      return PostedApplicationView.of(before);
    }
    Message message = describe(municipality, id, hash, input);
    RegisterNumber number =
        registers.enter(
            municipality,
            RegisterKind.INCOMING,
            id,
            clock.instant(),
            message.fromAddress,
            message.subject);
    message.registerNumber = number.number();
    message.registerYear = number.year();
    messages.persistAndFlush(message);
    registers.describe(
        municipality,
        RegisterKind.INCOMING,
        id,
        message.fromAddress,
        message.subject,
        input.postedAt(),
        message.state.name());
    listing.makeFindable(message, List.of());
    answer(message);
    jobs.enqueue(
        takingFiles, id.toString(), new TakingPostedFiles.Data(municipality, id, input.files()));
    LOG.infof("No. %s is an application posted by %s", number, input.portal());
    return PostedApplicationView.of(message);
  }

  private Message describe(
      String municipality, UUID id, String hash, PostedApplicationInput input) {
    Message message = new Message();
    message.id = id;
    message.municipality = municipality;
    message.sha256 = hash;
    message.size = input.files().stream().mapToLong(PostedApplicationInput.File::size).sum();
    message.folder = Message.POSTED;
    message.arrivedAt = input.postedAt();
    message.claimedAt = input.postedAt();
    message.seenAt = clock.instant();
    message.reckon(ArrivalExplanation.of(clocks.require(municipality), input.postedAt()));
    message.fromName = input.fromName();
    message.fromAddress = input.fromAddress();
    message.subject = input.subject();
    message.body = input.text();
    message.transactionIds = "";
    message.overruled = "";
    message.procedureCode = input.procedureCode();
    message.become(MessageState.APPLICATION, null);
    return message;
  }

  private void answer(Message message) {
    correspondences.open(
        new IncomingLetter(
            message.id,
            null,
            List.of(),
            new Addressee(message.fromName, message.fromAddress),
            Set.of(new MailAddress(message.fromName, message.fromAddress).key()),
            message.subject,
            message.seenAt),
        Expectation.CASE);
    acknowledging.expect(message.id, message.number().toString(), message.acknowledgeBy);
    acknowledging.acknowledge(
        new AcknowledgementRequest(
            message.id,
            AcknowledgementKind.POSTED,
            message.number().toString(),
            message.deemedReceivedAt,
            message.fromAddress));
  }

  /** A posted application has no raw bytes; what makes it one message is its id. */
  private static String hash(UUID id) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(("posted " + id).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
