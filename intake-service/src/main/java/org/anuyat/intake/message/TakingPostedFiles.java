package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.attachment.InspectingAttachments;
import org.anuyat.intake.client.PeerFiles;
import org.anuyat.intake.client.PeerService;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.message.reading.ReadAttachment;

/**
 * Fetches the files of a posted application from case-service and examines them like those of a
 * mail (3.4, 3.5); then the application is handed in to case-service like a mail.
 */
@ApplicationScoped
public class TakingPostedFiles implements JobHandler<TakingPostedFiles.Data> {

  /** Which message, and the files the portal named. */
  public record Data(String municipality, UUID message, List<PostedApplicationInput.File> files)
      implements JobHandler.Data {}

  @Inject Messages messages;
  @Inject Attachments attachments;
  @Inject InspectingAttachments inspecting;
  @Inject AnsweringFiles answeringFiles;
  @Inject ListingMessages listing;
  @Inject HandingApplication application;
  @Inject PeerFiles peerFiles;
  @Inject Jobs jobs;

  @Override
  public String name() {
    return "take-posted-files";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws IOException {
    if (data.files().isEmpty() || !attachments.of(data.message()).isEmpty()) {
      QuarkusTransaction.requiringNew().run(() -> handOn(data));
      return;
    }
    Path folder = Files.createTempDirectory("anuyat-posted-");
    try {
      List<InspectedAttachment> files = take(data, folder);
      QuarkusTransaction.requiringNew().run(() -> file(data, files));
    } finally {
      for (int position = 0; position < data.files().size(); position++) {
        Files.deleteIfExists(spooled(folder, position));
      }
      Files.delete(folder);
    }
  }

  private List<InspectedAttachment> take(Data data, Path folder) throws IOException {
    List<InspectedAttachment> taken = new ArrayList<>();
    for (PostedApplicationInput.File file : data.files()) {
      int position = taken.size();
      Path content = spooled(folder, position);
      long size = peerFiles.fetch(PeerService.CASE, file.path(), content, file.size());
      String sha256 = sha256(content);
      if (!sha256.equals(file.sha256())) {
        throw new IOException(
            "case-service's bytes differ from the SHA-256 it told: " + file.path());
      }
      InspectedAttachment examined =
          inspecting.inspect(
              new ReadAttachment(
                  position, file.name(), file.contentType(), false, size, sha256, content));
      attachments.upload(data.municipality(), data.message(), examined);
      taken.add(examined);
    }
    return taken;
  }

  private void file(Data data, List<InspectedAttachment> files) {
    Message message = messages.locked(data.message());
    attachments.add(data.municipality(), data.message(), files);
    answeringFiles.answer(message, files);
    listing.makeFindable(message, files.stream().map(InspectedAttachment::name).toList());
    handOn(data);
  }

  private void handOn(Data data) {
    jobs.enqueue(
        application,
        data.message().toString(),
        new HandingApplication.Data(data.municipality(), data.message()));
  }

  private static Path spooled(Path folder, int position) {
    return folder.resolve(Integer.toString(position));
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
