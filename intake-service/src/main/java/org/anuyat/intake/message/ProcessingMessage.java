package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.attachment.InspectingAttachments;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.message.reading.HeaderReader;
import org.anuyat.intake.message.reading.MailReader;
import org.anuyat.intake.message.reading.ReadAttachment;
import org.anuyat.intake.message.reading.ReadMail;
import org.anuyat.intake.message.reading.Reading;
import org.anuyat.intake.storage.ObjectStore;
import org.anuyat.intake.triage.SkipReason;
import org.anuyat.intake.triage.TriageDesk;
import org.jboss.logging.Logger;

/** Reads a registered message and stores its files, then has it filed. */
@ApplicationScoped
public class ProcessingMessage implements JobHandler<ProcessingMessage.Data> {
  private static final Logger LOG = Logger.getLogger(ProcessingMessage.class);

  /** Which message. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  /** What the transaction needs of the message. */
  private record Source(MessageState state, String rawKey, Set<SkipReason> overruled) {}

  @Inject Messages messages;
  @Inject Attachments attachments;
  @Inject InspectingAttachments inspecting;
  @Inject ObjectStore store;
  @Inject RawSpool spool;
  @Inject TriageDesk triage;
  @Inject ReadingSettings reading;
  @Inject FilingMessage filing;

  @Override
  public String name() {
    return "process-message";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws IOException {
    Source source =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              Message message = messages.findById(data.message());
              return new Source(message.state, message.rawKey, message.overruled());
            });
    if (source.state() != MessageState.RECEIVED) {
      return;
    }
    Path folder = Files.createTempDirectory("anuyat-message-");
    try {
      Optional<Path> raw = fetch(source.rawKey(), folder);
      boolean rescued = source.overruled().contains(SkipReason.MARKED_AS_SPAM);
      if (raw.isPresent() && !rescued && triage.isJunk(HeaderReader.read(raw.get()))) {
        QuarkusTransaction.requiringNew().run(() -> filing.fileJunk(data.message()));
        return;
      }
      Reading reading = withFilesPassedOn(read(raw, folder), source.overruled());
      List<InspectedAttachment> files = upload(data, reading);
      file(data, reading, files);
    } finally {
      delete(folder);
    }
  }

  private void file(Data data, Reading reading, List<InspectedAttachment> files) {
    try {
      QuarkusTransaction.requiringNew().run(() -> filing.file(data.message(), reading, files));
    } catch (RuntimeException failure) {
      if (!PoisonPolicy.isTheMailsFault(failure)) {
        throw failure;
      }
      Reading refused = new Reading.Unreadable("the database refuses what it holds");
      QuarkusTransaction.requiringNew().run(() -> filing.file(data.message(), refused, List.of()));
    }
  }

  private Optional<Path> fetch(String rawKey, Path folder) throws IOException {
    if (rawKey == null) {
      return Optional.empty();
    }
    Path raw = folder.resolve("raw");
    if (!spool.take(rawKey, raw)) {
      try (InputStream bytes = store.open(rawKey)) {
        Files.copy(bytes, raw, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return Optional.of(raw);
  }

  private Reading read(Optional<Path> raw, Path folder) throws IOException {
    return raw.isPresent()
        ? MailReader.read(raw.get(), folder, reading.limits())
        : new Reading.Unreadable("the mail server could not hand it out");
  }

  private Reading withFilesPassedOn(Reading read, Set<SkipReason> overruled) {
    return read instanceof ReadMail mail
        ? PassedOnFiles.beside(mail, triage.judge(mail, overruled))
        : read;
  }

  private List<InspectedAttachment> upload(Data data, Reading reading) throws IOException {
    List<InspectedAttachment> files = new ArrayList<>();
    if (reading instanceof ReadMail mail) {
      for (ReadAttachment attachment : mail.attachments()) {
        InspectedAttachment file = inspecting.inspect(attachment);
        attachments.upload(data.municipality(), data.message(), file);
        files.add(file);
      }
    }
    return files;
  }

  /** A reading that was given up may still hold the folder; the rest is left to the system. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    } catch (DirectoryNotEmptyException stillWritten) {
      LOG.warnf("Reading a mail was given up; %s is left behind", folder.getFileName());
    }
  }
}
