package org.anuyat.intake.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.intake.client.PeerFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Spools a mail's files from the services that own them onto the disk while it is sent. */
@ApplicationScoped
class LetterFiles {
  /** A fetched file. */
  record Spooled(AttachmentReference reference, Path content) {}

  /** The files of one mail, gone from the disk when closed. */
  record Spool(Path folder, List<Spooled> files) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      for (Spooled file : files) {
        Files.deleteIfExists(file.content());
      }
      Files.deleteIfExists(folder);
    }
  }

  /** The files together are larger than a mail may be. */
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;

    TooLarge(String name, long most) {
      super(
          "the attachments are larger than "
              + Long.toString(most / (1024 * 1024))
              + " MB together; over the limit at: "
              + name);
    }
  }

  @Inject PeerFiles peers;
  @Inject ObjectMapper json;

  @ConfigProperty(name = "anuyat.outgoing.max-attachments-size")
  MemorySize most;

  Spool fetch(OutgoingMail mail) throws IOException, TooLarge {
    Spool spool = new Spool(Files.createTempDirectory("anuyat-letter-"), new ArrayList<>());
    try {
      long left = most.asLongValue();
      for (AttachmentReference reference : references(mail)) {
        Path file = spool.folder().resolve(Integer.toString(spool.files().size()));
        spool.files().add(new Spooled(reference, file));
        left -= fetch(reference, file, left);
      }
      return spool;
    } catch (IOException | RuntimeException | TooLarge failure) {
      spool.close();
      throw failure;
    }
  }

  private long fetch(AttachmentReference reference, Path file, long left)
      throws IOException, TooLarge {
    try {
      return peers.fetch(reference.service(), reference.path(), file, left);
    } catch (PeerFiles.TooLarge tooLarge) {
      throw new TooLarge(reference.name(), most.asLongValue());
    }
  }

  private List<AttachmentReference> references(OutgoingMail mail) throws JsonProcessingException {
    return json.readValue(mail.attachments, new TypeReference<List<AttachmentReference>>() {});
  }
}
