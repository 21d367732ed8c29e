package org.anuyat.intake.message;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.attachment.Attachments;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.proposal.Findings;
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

  /** A filed letter and where its files are. */
  record Letter(String subject, String text, List<Attachments.Served> files) {}

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
    Letter letter =
        QuarkusTransaction.requiringNew().call(() -> letter(messages.findById(data.message())));
    Findings findings = read(letter);
    QuarkusTransaction.requiringNew().run(() -> proposals.replace(data.message(), findings));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Letter letter(Message message) {
    return new Letter(message.subject, message.body, attachments.all(message.id));
  }

  /** Reads what it proposes, with no transaction open. */
  Findings read(Letter letter) throws IOException {
    return proposals.find(new LetterText(letter.subject(), letter.text(), forms(letter.files())));
  }

  private List<FormFile> forms(List<Attachments.Served> all) throws IOException {
    List<FormFile> forms = new ArrayList<>();
    int read = 0;
    for (Attachments.Served file : all) {
      boolean reads = FormReader.reads(file.contentType(), file.size()) && read++ < MOST_FORMS;
      forms.add(new FormFile(file.name(), reads ? text(file) : ""));
    }
    return forms;
  }

  /** A file with a danger in it is not opened here. */
  private String text(Attachments.Served file) throws IOException {
    if (!file.isHarmless()) {
      return "";
    }
    try (InputStream bytes = attachments.open(file)) {
      return FormReader.read(file.contentType(), bytes);
    }
  }
}
