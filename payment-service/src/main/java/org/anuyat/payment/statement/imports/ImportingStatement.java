package org.anuyat.payment.statement.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anuyat.payment.account.PaymentAccounts;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.statement.entry.EntryWriter;
import org.anuyat.payment.statement.format.LineSink;
import org.anuyat.payment.statement.format.UnreadableFile;
import org.anuyat.payment.storage.ObjectStore;

/**
 * Reads a statement's lines in one transaction: all of them are there afterwards, or, when one
 * cannot be read, none.
 */
@ApplicationScoped
class ImportingStatement implements JobHandler<ImportingStatement.FileToImport> {
  private static final int LONGEST_SECONDS = 1_800;

  /** Which statement. */
  public record FileToImport(String municipality, UUID statementId) implements JobHandler.Data {}

  @Inject Statements statements;
  @Inject RecognisingFile recognising;
  @Inject EntryWriter writer;
  @Inject MatchingStatement matching;
  @Inject PaymentAccounts accounts;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  void soon(Statement statement) {
    jobs.enqueue(this, statement.id().toString(), new FileToImport(current.code(), statement.id()));
  }

  @Override
  public String name() {
    return "statement-import";
  }

  @Override
  public Class<FileToImport> dataType() {
    return FileToImport.class;
  }

  @Override
  public void run(FileToImport job) throws IOException {
    UUID id = job.statementId();
    // Looked through first without a transaction: a wrong file costs the database nothing.
    ReadLines looked = read(id, batch -> {});
    if (looked.faultCount() > 0) {
      QuarkusTransaction.requiringNew().run(() -> waiting(id).refused(looked, clock.instant()));
      return;
    }
    QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> importLines(id));
  }

  private void importLines(UUID id) {
    AtomicInteger written = new AtomicInteger();
    ReadLines lines;
    try {
      lines = read(id, batch -> written.addAndGet(writer.write(id, batch)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting(id).imported(lines, written.get());
    matching.soon(id);
  }

  private ReadLines read(UUID id, ReadLines.Batches batches) throws IOException {
    Statement statement = QuarkusTransaction.requiringNew().call(() -> statements.get(id));
    var reader = QuarkusTransaction.requiringNew().call(() -> recognising.reader(statement));
    ReadLines lines =
        new ReadLines(
            QuarkusTransaction.requiringNew().call(accounts::numbers),
            batches,
            read -> statements.progress(id, read));
    LineSink sink = lines;
    try (InputStream file = new BufferedInputStream(store.open(statement.objectKey()))) {
      reader.read(file, sink);
    } catch (UnreadableFile end) {
      sink.fault(end.fault());
    }
    lines.end();
    return lines;
  }

  private Statement waiting(UUID id) {
    return statements.get(id);
  }
}
