package org.anuyat.payment.seenbefore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.slippicture.PictureHash;

/**
 * The hashes of all proofs' pictures. Those that may be alike are found by the index of their
 * bands, so that the whole province is never compared one by one.
 */
@ApplicationScoped
public class AlikePictures {
  /** Where one bank's plain form shares a band with thousands, the last of them are compared. */
  private static final int MOST_COMPARED = 2_000;

  /** Materialized: else the newest are read one by one and the index of the bands is not used. */
  private static final String NEAREST =
      """
      WITH sharing AS MATERIALIZED (
        SELECT slip_id, municipality, hash, payment FROM slip_picture
        WHERE bands && CAST(:bands AS int[]) AND slip_id <> :slip),
      newest AS (SELECT * FROM sharing ORDER BY slip_id DESC LIMIT :most),
      compared AS (
        SELECT slip_id, municipality,
               bit_count(hash # CAST(CAST(:hash AS text) AS bit(256))) AS distance
        FROM newest
        WHERE payment IS NULL OR :payment = '' OR payment = :payment)
      SELECT slip_id, municipality, distance FROM compared
      WHERE distance <= :alike
      ORDER BY municipality <> :municipality, distance, slip_id
      LIMIT 1
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /**
   * Keeps a picture's hash and tells the one most like it.
   *
   * @param payment the payment the picture names, if any; two slips of one bank look alike, and
   *     when both name their payments and name different ones, they are different
   */
  public Optional<AlikePicture> note(UUID slipId, PictureHash hash, Optional<Mark> payment) {
    String bands =
        hash.bands().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    String paymentKey = payment.map(Mark::key).orElse("");
    keep(slipId, hash, bands, paymentKey);
    @SuppressWarnings("unchecked")
    List<Tuple> nearest =
        database
            .createNativeQuery(NEAREST, Tuple.class)
            .setParameter("hash", hash.bits())
            .setParameter("bands", bands)
            .setParameter("slip", slipId)
            .setParameter("payment", paymentKey)
            .setParameter("most", MOST_COMPARED)
            .setParameter("alike", PictureHash.ALIKE)
            .setParameter("municipality", current.code())
            .getResultList();
    return nearest.stream().findFirst().map(this::alike);
  }

  private void keep(UUID slipId, PictureHash hash, String bands, String payment) {
    database
        .createNativeQuery(
            "INSERT INTO slip_picture (slip_id, municipality, hash, bands, payment)"
                + " VALUES (:slip, :municipality, CAST(CAST(:hash AS text) AS bit(256)),"
                + " CAST(:bands AS int[]), nullif(:payment, ''))"
                + " ON CONFLICT (slip_id) DO NOTHING")
        .setParameter("slip", slipId)
        .setParameter("municipality", current.code())
        .setParameter("hash", hash.bits())
        .setParameter("bands", bands)
        .setParameter("payment", payment)
        .executeUpdate();
  }

  private AlikePicture alike(Tuple row) {
    boolean isOurs = current.code().equals(row.get("municipality", String.class));
    int distance = row.get("distance", Number.class).intValue();
    return new AlikePicture(
        isOurs ? Optional.of(row.get("slip_id", UUID.class)) : Optional.empty(), distance);
  }
}
