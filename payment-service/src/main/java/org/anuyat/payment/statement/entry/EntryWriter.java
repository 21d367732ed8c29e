package org.anuyat.payment.statement.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.statement.format.BankLine;

/**
 * Writes lines in batches, past Hibernate, in the caller's transaction; known ones are left out.
 */
@ApplicationScoped
public class EntryWriter {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final String INSERT =
      """
      INSERT INTO statement_entry (id, municipality, version, origin, statement_id, line,
          account_number, entry_key, booked_at, time_known, value_date, amount_satang, returned,
          ref1, ref2, bank_reference, description, payer, balance_satang, state, candidates)
      VALUES (?, ?, 0, 'STATEMENT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')
      ON CONFLICT (municipality, account_number, entry_key) DO NOTHING
      """;

  /** A line with its account and key. */
  public record Keyed(String accountNumber, String key, BankLine line) {}

  @Inject DataSource database;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /** How many of them were new. */
  public int write(UUID statementId, List<Keyed> lines) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Keyed keyed : lines) {
        bind(insert, statementId, keyed);
        insert.addBatch();
      }
      int written = 0;
      for (int count : insert.executeBatch()) {
        written += Math.max(count, 0);
      }
      return written;
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the lines of statement " + statementId + " cannot be written", e);
    }
  }

  private void bind(PreparedStatement insert, UUID statementId, Keyed keyed) throws SQLException {
    BankLine line = keyed.line();
    insert.setObject(1, Ids.next());
    insert.setString(2, current.code());
    insert.setObject(3, statementId);
    insert.setInt(4, line.line());
    insert.setString(5, keyed.accountNumber());
    insert.setString(6, keyed.key());
    insert.setObject(7, bookedAt(line).atOffset(ZoneOffset.UTC));
    insert.setBoolean(8, line.bookedAt() != null);
    insert.setObject(9, line.valueDate(), Types.DATE);
    insert.setLong(10, line.amountSatang());
    insert.setBoolean(11, line.returned());
    insert.setString(12, line.ref1());
    insert.setString(13, line.ref2());
    insert.setString(14, line.bankReference());
    insert.setString(15, line.description());
    insert.setString(16, line.payer());
    insert.setObject(17, line.balanceSatang(), Types.BIGINT);
    insert.setString(18, (line.isCredit() ? EntryState.NEW : EntryState.DEBIT).name());
  }

  /** A bank may book ahead of the clock; nothing was paid later than now. */
  private Instant bookedAt(BankLine line) {
    LocalTime time = line.bookedAt() == null ? LocalTime.MIDNIGHT : line.bookedAt();
    Instant booked = line.bookedOn().atTime(time).atZone(BANGKOK).toInstant();
    Instant now = clock.instant();
    return booked.isAfter(now) ? now : booked;
  }
}
