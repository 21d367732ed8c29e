package org.anuyat.payment.statement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.statement.format.StatementFormat;
import org.anuyat.payment.storage.ObjectStore;

/** Keeps a statement's bytes, once, and has its lines read. */
@ApplicationScoped
class HandingInStatement {
  /**
   * @param isNew false if the same bytes were handed in before and not refused
   */
  record Answer(Statement statement, boolean isNew) {}

  @Inject Statements statements;
  @Inject RecognisingFile recognising;
  @Inject ImportingStatement importing;
  @Inject NaturalKeyLock lock;
  @Inject ObjectStore store;
  @Inject Clock clock;

  /**
   * @param format null to look what it is
   * @param mapping null to try all
   */
  @Transactional
  Answer handIn(SpooledFile file, StatementFormat format, String mapping, String officer) {
    lock.take("statement", file.sha256());
    Optional<Statement> before = statements.ofHash(file.sha256());
    if (before.filter(statement -> statement.state() != StatementState.REFUSED).isPresent()) {
      return new Answer(before.get(), false);
    }
    FileKind kind = recognising.kindOf(file, format, mapping);
    if (before.isPresent()) {
      before.get().handIn(kind, officer, clock.instant());
      importing.soon(before.get());
      return new Answer(before.get(), true);
    }
    Statement statement = new Statement(file, kind, officer, clock.instant());
    keep(file, statement);
    statements.persist(statement);
    importing.soon(statement);
    return new Answer(statement, true);
  }

  private void keep(SpooledFile file, Statement statement) {
    try (InputStream bytes = file.open()) {
      store.put(statement.objectKey(), bytes, file.sizeBytes(), "application/octet-stream");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
