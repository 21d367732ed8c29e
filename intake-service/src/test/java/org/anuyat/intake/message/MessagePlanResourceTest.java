package org.anuyat.intake.message;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.intake.ServiceTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database does for each list: it never reads a whole table. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MessagePlanResourceTest {
  private static final String MINE = "78000001";
  private static final UUID LAST = new UUID(-1L, -1L);

  @Inject EntityManager database;

  @BeforeEach
  @Transactional
  void fill() {
    boolean filled =
        !database
            .createNativeQuery("SELECT 1 FROM message WHERE municipality = :m LIMIT 1")
            .setParameter("m", MINE)
            .getResultList()
            .isEmpty();
    if (!filled) {
      insert(MINE, 4_000);
      insert("78000002", 4_000);
      database
          .createNativeQuery("ANALYZE message, message_search, acknowledgement")
          .executeUpdate();
    }
  }

  @Test
  void everyListIsReadByAnIndex() {
    Instant from = Instant.parse("2026-03-01T00:00:00Z");
    Set<MessageState> none = Set.of();
    check(new MessageFilter(none, null, null, null, null, null, null, null));
    check(new MessageFilter(Set.of(MessageState.JUNK), null, null, null, null, null, null, null));
    check(
        new MessageFilter(
            Set.of(MessageState.JUNK, MessageState.REPLY),
            from,
            null,
            null,
            null,
            null,
            null,
            null));
    check(new MessageFilter(none, from, from.plusSeconds(9_000), null, null, null, null, null));
    check(new MessageFilter(none, null, null, true, null, null, null, null));
    check(new MessageFilter(none, null, null, false, null, null, null, null));
    check(new MessageFilter(none, null, null, null, null, "a".repeat(64), null, null));
    check(new MessageFilter(none, null, null, null, null, null, "Junk", null));
    check(new MessageFilter(none, null, null, null, null, null, null, UUID.randomUUID()));
    check(new MessageFilter(none, null, null, null, "๑๒/๒๕๖๙", null, null, null));
  }

  @Test
  void thaiWordIsFoundByTheTrigramIndexInAnyLocale() {
    String plan =
        check(new MessageFilter(Set.of(), null, null, null, "ตลาดน้ำ๑๒๓", null, null, null));
    assertThat(plan, containsString("message_search_content"));
  }

  private String check(MessageFilter filter) {
    String plan = plan(MessageQuery.of(MINE, filter, LAST, 50));
    assertThat(filter + "\n" + plan, plan, not(containsString("Seq Scan")));
    return plan;
  }

  @Transactional
  String plan(MessageQuery query) {
    Query explain = database.createNativeQuery("EXPLAIN " + query.sql(), String.class);
    query.parameters().forEach(explain::setParameter);
    return ((java.util.List<?>) explain.getResultList())
        .stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }

  private void insert(String municipality, int messages) {
    database
        .createNativeQuery(
            """
            INSERT INTO message (id, municipality, sha256, size, folder, register_year,
              register_number, arrived_at, seen_at, deemed_received_at, acknowledge_by, time_trace,
              state, subject)
            SELECT gen_random_uuid(), :m, md5(:m || i), 1,
              CASE WHEN i % 20 = 0 THEN 'Junk' ELSE 'INBOX' END, 2569, i, t, t, t, t, '',
              CASE WHEN i % 20 = 0 THEN 'JUNK' WHEN i % 7 = 0 THEN 'REPLY' ELSE 'APPLICATION' END, ''
            FROM generate_series(1, :n) i,
              LATERAL (SELECT timestamptz '2026-01-01' + i * interval '1 hour' AS t) times
            """)
        .setParameter("m", municipality)
        .setParameter("n", messages)
        .executeUpdate();
    database
        .createNativeQuery(
            """
            INSERT INTO message_search (message_id, municipality, content)
            SELECT id, municipality, 'ขออนุญาต ตลาดน้ํา' || register_number || ' '
              || (SELECT string_agg(md5(id::text || word), ' ') FROM generate_series(1, 40) word)
            FROM message WHERE municipality = :m
            """)
        .setParameter("m", municipality)
        .executeUpdate();
    database
        .createNativeQuery(
            "INSERT INTO acknowledgement (message_id, municipality, decision, decided_at, due_at)"
                + " SELECT id, municipality,"
                + " CASE WHEN state = 'JUNK' THEN 'SKIPPED' ELSE 'ACKNOWLEDGED' END, arrived_at, acknowledge_by"
                + " FROM message WHERE municipality = :m")
        .setParameter("m", municipality)
        .executeUpdate();
  }
}
