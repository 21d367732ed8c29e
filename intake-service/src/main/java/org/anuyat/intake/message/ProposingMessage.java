package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.attachment.AttachmentView;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.proposal.FormFile;
import org.anuyat.intake.proposal.FormReader;
import org.anuyat.intake.proposal.LetterText;
import org.anuyat.intake.proposal.Proposals;

/** Has proposals read of a filed letter, long after its register number and acknowledgement. */
@ApplicationScoped
public class ProposingMessage implements JobHandler<ProposingMessage.Data> {
  private static final int MOST_FORMS = 5;

  /** Which message. */
  public record Data(String municipality, UUID message) implements JobHandler.Data {}

  private record Letter(String subject, String text) {}

  @Inject Messages messages;
  @Inject Attachments attachments;
  @Inject Proposals proposals;

  @Override
  public String name() {
    return "propose";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws IOException {
    propose(data.message());
  }

  /** Reads the proposals and answers the proposed procedure's code. */
  Optional<String> propose(UUID id) throws IOException {
    Letter letter =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              Message message = messages.findById(id);
              return new Letter(message.subject, message.body);
            });
    return proposals.propose(id, new LetterText(letter.subject(), letter.text(), files(id)));
  }

  private List<FormFile> files(UUID id) throws IOException {
    List<FormFile> files = new ArrayList<>();
    int forms = 0;
    for (AttachmentView file : attachments.of(id)) {
      boolean reads = FormReader.reads(file.contentType(), file.size()) && forms++ < MOST_FORMS;
      files.add(new FormFile(file.name(), reads ? text(id, file) : ""));
    }
    return files;
  }

  /** A file with a danger in it is not opened here. */
  private String text(UUID id, AttachmentView file) throws IOException {
    Optional<Attachments.Served> harmless =
        attachments.find(id, file.id()).filter(Attachments.Served::isHarmless);
    if (harmless.isEmpty()) {
      return "";
    }
    try (InputStream bytes = attachments.open(harmless.get())) {
      return FormReader.read(file.contentType(), bytes);
    }
  }
}
