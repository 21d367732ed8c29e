package org.anuyat.permit.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.permit.Standing;
import org.anuyat.permit.platform.Columns;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.signature.DataSigning;

/** The signed list of a municipality's permits that do not hold though their dates say so. */
@ApplicationScoped
class Revocations {
  /** Header {@code typ}. */
  static final String TYPE = "anuyat-revocations+jws";

  /** After this a list is too old to rely on. */
  static final Duration GOOD_FOR = Duration.ofDays(7);

  @Inject EntityManager database;
  @Inject DataSigning signing;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  /**
   * @param iat when it was made, seconds since 1970
   * @param exp until when it may be relied on
   * @param not which permits do not hold, by {@link Claims#id}, and why
   * @param kinds titles of the kinds, since the code has no room for them
   */
  record List(String iss, long iat, long exp, Map<String, String> not, Map<String, String> kinds) {}

  /** Compact JWS, made anew each time. */
  @Transactional
  String signed(String municipality) {
    Instant now = clock.instant();
    LocalDate today = ThaiDates.dateOf(now);
    Map<String, String> not = new LinkedHashMap<>();
    @SuppressWarnings("unchecked")
    java.util.List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT token, status, suspended_from, suspended_until FROM permit"
                    + " WHERE municipality = :municipality AND status <> 'VALID' ORDER BY id",
                Object[].class)
            .setParameter("municipality", municipality)
            .getResultList();
    for (Object[] row : rows) {
      PermitStatus status = status(row, today);
      if (status != PermitStatus.VALID) {
        not.put(Claims.id((String) row[0]), status.name());
      }
    }
    List list =
        new List(
            municipality,
            now.getEpochSecond(),
            now.plus(GOOD_FOR).getEpochSecond(),
            not,
            kinds(municipality));
    try {
      return signing.sign(municipality, TYPE, json.writeValueAsBytes(list));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the list of revocations cannot be written", e);
    }
  }

  /** The end of validity stands in the code itself: here it does not count. */
  private static PermitStatus status(Object[] row, LocalDate today) {
    return new Standing(
            PermitStatus.valueOf((String) row[1]), null, Columns.date(row[2]), Columns.date(row[3]))
        .shownOn(today);
  }

  private Map<String, String> kinds(String municipality) {
    @SuppressWarnings("unchecked")
    java.util.List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT DISTINCT ON (procedure_code) procedure_code, title_th FROM permit"
                    + " WHERE municipality = :municipality ORDER BY procedure_code, id DESC",
                Object[].class)
            .setParameter("municipality", municipality)
            .getResultList();
    Map<String, String> kinds = new LinkedHashMap<>();
    rows.forEach(row -> kinds.put((String) row[0], (String) row[1]));
    return kinds;
  }
}
