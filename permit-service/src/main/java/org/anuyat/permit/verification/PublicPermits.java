package org.anuyat.permit.verification;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.anuyat.permit.permit.PermitLife;
import org.anuyat.permit.permit.PermitNotice;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.permit.Standing;
import org.anuyat.permit.permit.Succession;
import org.anuyat.permit.platform.EventLoopDatabase;
import org.anuyat.permit.platform.ThaiDates;

/**
 * Looks permits of any municipality up as the public may see them. Asks the database each time and
 * never another service: of a municipality that intake has not named yet only the code is known.
 */
@ApplicationScoped
public class PublicPermits {
  private static final String SELECT =
      """
      SELECT p.token, p.status, p.sequence || '/' || p.be_year AS number, p.procedure_code,
             p.title_th, p.title_en, p.municipality, m.name_th, m.name_en, m.phone,
             p.holder_name, p.place_th, p.issued_on, p.valid_until, p.paper_original,
             p.suspended_from, p.suspended_until, p.since, p.replaces, p.replaces_number,
             p.replaces_how, p.replaced_by, p.replaced_by_number, p.replaced_how, p.copies,
             p.last_copy_on
      FROM permit p LEFT JOIN known_municipality m ON m.code = p.municipality
      """;
  private static final String BY_TOKEN = SELECT + "WHERE p.token = $1";
  private static final String BY_TOKENS = SELECT + "WHERE p.token = ANY ($1)";
  private static final String BY_NUMBER =
      SELECT
          + """
          LEFT JOIN public_kind k
            ON k.municipality = p.municipality AND k.procedure_code = p.procedure_code
          WHERE p.municipality = $1 AND p.be_year = $2 AND p.sequence = $3
            AND ($4::text IS NULL OR p.procedure_code = $4) AND coalesce(k.by_number, true)
          ORDER BY p.procedure_code LIMIT 100
          """;
  private static final String BY_FILE =
      SELECT
          + """
          WHERE p.document_sha256 = $1
            OR p.id = (SELECT permit_id FROM permit_copy WHERE document_sha256 = $1 LIMIT 1)
          LIMIT 1
          """;

  @Inject EventLoopDatabase database;
  @Inject Clock clock;

  /** A permit with the key of its address. */
  public record Found(String token, PublicPermit permit) {
    /**
     * Midnight in Bangkok after it was looked up: with the day a status may change by itself, as
     * when the last day of validity is over.
     */
    Instant holdsUntil() {
      return ThaiDates.dateOf(permit.asOf())
          .plusDays(1)
          .atStartOfDay(ThaiDates.BANGKOK)
          .toInstant();
    }
  }

  public Future<Optional<Found>> byToken(String token) {
    return ask(BY_TOKEN, Tuple.of(token)).map(found -> found.stream().findFirst());
  }

  public Future<List<Found>> byTokens(Collection<String> tokens) {
    return ask(BY_TOKENS, Tuple.of(tokens.toArray(String[]::new)));
  }

  /**
   * Those with a printed number, of kinds that may be found by number.
   *
   * @param procedureCode null for every kind
   */
  public Future<List<Found>> byNumber(
      String municipality, int beYear, int sequence, String procedureCode) {
    return ask(BY_NUMBER, Tuple.of(municipality, beYear, sequence, procedureCode));
  }

  /**
   * The permit whose signed document, or replacement copy, has exactly this hash.
   *
   * @param sha256 lower-case hex
   */
  public Future<Optional<Found>> byFile(String sha256) {
    return ask(BY_FILE, Tuple.of(sha256)).map(found -> found.stream().findFirst());
  }

  private Future<List<Found>> ask(String sql, Tuple values) {
    return database.client().preparedQuery(sql).execute(values).map(this::read);
  }

  private List<Found> read(RowSet<Row> rows) {
    Instant now = clock.instant();
    return StreamSupport.stream(rows.spliterator(), false).map(row -> read(row, now)).toList();
  }

  private static Found read(Row row, Instant now) {
    String code = row.getString("municipality");
    String nameTh = row.getString("name_th");
    String nameEn = row.getString("name_en");
    LocalDate end = row.getLocalDate("valid_until");
    LocalDate today = ThaiDates.dateOf(now);
    Standing standing =
        new Standing(
            PermitStatus.valueOf(row.getString("status")),
            end,
            row.getLocalDate("suspended_from"),
            row.getLocalDate("suspended_until"));
    PermitStatus status = standing.shownOn(today);
    PublicPermit permit =
        new PublicPermit(
            status,
            row.getString("number"),
            row.getString("procedure_code"),
            row.getString("title_th"),
            row.getString("title_en"),
            code,
            nameTh == null ? "เทศบาล รหัส " + code : nameTh,
            nameEn == null ? "Municipality " + code : nameEn,
            row.getString("phone"),
            MaskedName.of(row.getString("holder_name")),
            row.getString("place_th"),
            row.getLocalDate("issued_on"),
            end,
            row.getBoolean("paper_original"),
            PermitNotice.of(status, life(row, standing, today)),
            now);
    return new Found(row.getString("token"), permit);
  }

  private static PermitLife life(Row row, Standing standing, LocalDate today) {
    return new PermitLife(
        null,
        row.getLocalDate("since"),
        standing.suspendedFrom(),
        standing.suspendedUntil(),
        kin(row, "replaces", "replaces_number", "replaces_how"),
        kin(row, "replaced_by", "replaced_by_number", "replaced_how"),
        row.getInteger("copies"),
        row.getLocalDate("last_copy_on"),
        standing.allowedOn(today));
  }

  private static PermitLife.Kin kin(Row row, String id, String number, String how) {
    String succession = row.getString(how);
    return PermitLife.Kin.of(
        row.getUUID(id),
        row.getString(number),
        succession == null ? null : Succession.valueOf(succession));
  }
}
