package org.anuyat.cases.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.anuyat.cases.casefile.CaseEventType.Desk;
import org.anuyat.cases.procedure.Author;
import org.anuyat.cases.procedure.Impact;
import org.anuyat.cases.procedure.PermitTerms;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.ProcedureKind;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.anuyat.cases.procedure.RiskAnswers;
import org.anuyat.cases.procedure.fee.FeeItem;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.anuyat.cases.procedure.fee.FlatFee;

/** What holds for every status and every event, over walks made up at random. */
@Tag("rule-4.6")
class CaseFilePropertyTest {
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  private static final FeeTerms FEE =
      new FeeTerms(
          List.of(new FeeItem("fee", "ค่าธรรมเนียม", "Fee", new FlatFee(100_00L))),
          null,
          null,
          null,
          null);
  private static final RiskAnswers DISCLOSES_MUCH =
      new RiskAnswers(null, null, null, Impact.MODERATE, null, null);

  /** Each desk has its own person, so that four eyes are no reason to refuse. */
  private static Act at(Desk desk) {
    return new Act("person-at-" + desk, null, NOON);
  }

  private static CaseFile opened(boolean fee, boolean permit, boolean identity) {
    var terms =
        new ProcedureTerms(
            "ใบอนุญาตทดสอบ",
            "Test licence",
            ProcedureKind.LICENCE,
            ProcedureLevel.INITIAL,
            List.of(),
            List.of(),
            fee ? FEE : null,
            permit ? new PermitTerms("ใบอนุญาต", "Licence", 365, null) : null,
            5,
            2,
            null,
            null,
            null,
            identity ? DISCLOSES_MUCH : RiskAnswers.NONE,
            null,
            null);
    return CaseFile.open(
        new CaseNumber(1, 2569),
        Procedure.first("test-licence", terms, NOON, new Author("admin-1", null)),
        new Applicant("นางสาวตัวอย่าง ทดสอบ", "citizen@example.org", null),
        new Application(UUID.randomUUID(), "1/2569", "คำขอ", NOON, NOON),
        at(Desk.MAILROOM));
  }

  private static Act actor(CaseEventType type) {
    return at(type.desk());
  }

  @Property(tries = 300)
  void everyWalkFollowsTheTableAndKeepsTheHistoryWhole(
      @ForAll boolean fee,
      @ForAll boolean permit,
      @ForAll boolean identity,
      @ForAll @Size(max = 40) List<CaseEventType> walk) {
    CaseFile file = opened(fee, permit, identity);
    for (CaseEventType type : walk) {
      followsTheTableOrChangesNothing(file, type);
    }
    assertEquals(Optional.empty(), HistoryChain.firstBreak(file));
  }

  @Property(tries = 300)
  void aWalkOverWhatIsAllowedNeverGetsStuckBeforeAnEnd(
      @ForAll boolean fee,
      @ForAll boolean permit,
      @ForAll boolean identity,
      @ForAll @Size(30) List<Integer> choices) {
    CaseFile file = opened(fee, permit, identity);
    var events = new SampleEvents(file.procedure());
    for (int choice : choices) {
      List<CaseEventType> moving =
          file.allowedNow().stream()
              .filter(type -> CaseTransitions.next(file.status(), type).get() != file.status())
              .toList();
      assertEquals(CaseTransitions.isEnd(file.status()), moving.isEmpty(), file.status()::name);
      if (moving.isEmpty()) {
        break;
      }
      CaseEventType type = moving.get(Math.floorMod(choice, moving.size()));
      assertTrue(file.apply(events.of(type), actor(type)));
    }
    assertEquals(Optional.empty(), HistoryChain.firstBreak(file));
  }

  @Property(tries = 60)
  void everyPairOfStatusAndEventIsAnsweredAsTheTableSays(
      @ForAll CaseStatus status, @ForAll boolean fee, @ForAll boolean permit) {
    List<CaseEventType> way = ways(fee, permit).get(status);
    if (way == null) {
      assertTrue(neverReachedWith(fee, permit).contains(status), status::name);
      return;
    }
    for (CaseEventType type : CaseEventType.values()) {
      CaseFile file = opened(fee, permit, false);
      var events = new SampleEvents(file.procedure());
      way.forEach(step -> file.apply(events.of(step), actor(step)));
      assertEquals(status, file.status());
      followsTheTableOrChangesNothing(file, type);
    }
  }

  /** What a procedure that has no fee or no permit, or ends with one, can never come to. */
  private static Set<CaseStatus> neverReachedWith(boolean fee, boolean permit) {
    var never = EnumSet.of(CaseStatus.IDENTITY_CHECK);
    if (!fee) {
      never.addAll(EnumSet.of(CaseStatus.AWAITING_PAYMENT, CaseStatus.PAID));
    }
    never.addAll(
        permit
            ? EnumSet.of(CaseStatus.COMPLETED)
            : EnumSet.of(CaseStatus.PERMIT_ISSUED, CaseStatus.DELIVERED));
    return never;
  }

  /** A shortest way to every status that a case of the procedure can come to. */
  private static Map<CaseStatus, List<CaseEventType>> ways(boolean fee, boolean permit) {
    var ways = new EnumMap<CaseStatus, List<CaseEventType>>(CaseStatus.class);
    ways.put(CaseStatus.RECEIVED, List.of());
    var open = new ArrayDeque<>(ways.keySet());
    while (!open.isEmpty()) {
      List<CaseEventType> way = ways.get(open.pop());
      for (CaseEventType next : CaseEventType.values()) {
        CaseFile file = opened(fee, permit, false);
        var events = new SampleEvents(file.procedure());
        way.forEach(step -> file.apply(events.of(step), actor(step)));
        if (file.allowedNow().contains(next)) {
          file.apply(events.of(next), actor(next));
          var longer = new ArrayList<>(way);
          longer.add(next);
          if (ways.putIfAbsent(file.status(), longer) == null) {
            open.add(file.status());
          }
        }
      }
    }
    return ways;
  }

  private static void followsTheTableOrChangesNothing(CaseFile file, CaseEventType type) {
    CaseEvent event = new SampleEvents(file.procedure()).of(type);
    CaseStatus before = file.status();
    HistoryChain.End endBefore = file.historyEnd();
    Optional<CaseStatus> expected =
        CaseTransitions.next(before, type).filter(next -> file.allowedNow().contains(type));
    if (expected.isPresent()) {
      assertEquals(expected.get() != before, file.apply(event, actor(type)));
      assertEquals(expected.get(), file.status());
      assertEquals(endBefore.length() + 1, file.history().size());
      assertEquals(type, file.history().getLast().event());
    } else {
      var refusal = assertThrows(RuntimeException.class, () -> file.apply(event, actor(type)));
      switch (refusal) {
        case TransitionNotAllowed no -> assertEquals(file.allowedNow(), no.allowed());
        case PowerOfAttorneyOpen open -> assertFalse(open.missing().isEmpty());
        default -> throw refusal;
      }
      assertEquals(before, file.status());
      assertEquals(endBefore, file.historyEnd());
      assertEquals(endBefore.length(), file.history().size());
    }
    assertEquals(Optional.empty(), HistoryChain.firstBreak(file));
  }
}
