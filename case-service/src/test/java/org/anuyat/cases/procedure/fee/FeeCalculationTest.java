package org.anuyat.cases.procedure.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Read under a Thai locale with Thai digits, where careless formatting goes wrong. */
@Tag("rule-PREP.2")
class FeeCalculationTest {
  private static final FeePerUnit AREA =
      new FeePerUnit("ตารางเมตร", "square metre", 50L, 2_000L, 100_000L);
  private static final TieredFee TIERS =
      new TieredFee(
          "ตารางเมตร",
          "square metre",
          List.of(
              new FeeTier(10L, 10_000L), new FeeTier(25L, 20_000L), new FeeTier(null, 30_000L)));

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void thaiDigits() {
    Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(before);
  }

  @Test
  void addsUpFlatPerUnitAndTieredItemsLineByLine() {
    FeeCalculation fee =
        terms(new FlatFee(2_000L), AREA, TIERS)
            .calculate(Map.of("item-1", 150L, "item-2", 25L), Set.of());
    assertEquals(
        List.of(2_000L, 7_500L, 20_000L), fee.lines().stream().map(FeeLine::amountSatang).toList());
    assertEquals(29_500, fee.totalSatang());
    assertEquals("150 ตารางเมตร × 0.50 บาท", fee.lines().get(1).calculationTh());
    assertEquals(
        "25 ตารางเมตร (อัตราเกิน 10 แต่ไม่เกิน 25 ตารางเมตร)", fee.lines().get(2).calculationTh());
    assertEquals(
        "รายการ 0: อัตราเดียว = 20.00 บาท; รายการ 1: 150 ตารางเมตร × 0.50 บาท = 75.00 บาท;"
            + " รายการ 2: 25 ตารางเมตร (อัตราเกิน 10 แต่ไม่เกิน 25 ตารางเมตร) = 200.00 บาท",
        fee.inThai());
  }

  @Test
  void keepsMinimumAndMaximumAndSaysSo() {
    FeeLine small = terms(AREA).calculate(Map.of("item-0", 1L), Set.of()).lines().getFirst();
    FeeLine large = terms(AREA).calculate(Map.of("item-0", 5_000L), Set.of()).lines().getFirst();
    assertEquals(2_000, small.amountSatang());
    assertTrue(small.calculationEn().contains("below the minimum"), small.calculationEn());
    assertEquals(100_000, large.amountSatang());
    assertTrue(large.calculationTh().contains("เกินอัตราขั้นสูง"), large.calculationTh());
  }

  @Test
  void whatDoesNotApplyCostsNothingWhateverTheMinimum() {
    assertEquals(
        0,
        terms(AREA, TIERS).calculate(Map.of("item-0", 0L, "item-1", 0L), Set.of()).totalSatang());
  }

  @Test
  void namesEachQuantityThatIsMissingUnknownOrOutOfRange() {
    FeeTerms terms = terms(new FlatFee(100L), AREA, TIERS);
    var refusal =
        assertThrows(
            QuantitiesNotRight.class,
            () -> terms.calculate(Map.of("item-0", 1L, "item-1", -1L, "other", 3L), Set.of()));
    assertEquals(
        List.of("item-1", "item-2"), refusal.missing().stream().map(FeeItem::code).toList());
    assertEquals(Set.of("item-0", "other"), refusal.unknown());
    assertThrows(
        QuantitiesNotRight.class,
        () ->
            terms.calculate(
                Map.of("item-1", FeeRule.LARGEST_QUANTITY + 1, "item-2", 1L), Set.of()));
  }

  @Test
  void tiersMustRiseToOneThatIsOpen() {
    assertTrue(TIERS.isRising());
    assertEquals(false, tiers(new FeeTier(10L, 1L)).isRising());
    assertEquals(
        false, tiers(new FeeTier(10L, 1L), new FeeTier(10L, 2L), new FeeTier(null, 3L)).isRising());
    assertEquals(false, tiers(new FeeTier(null, 1L), new FeeTier(null, 2L)).isRising());
  }

  /** A thousand fees at random: the sum is that of the lines, and no line leaves its bounds. */
  @Test
  void theSumIsExactAndNeverLeavesTheBounds() {
    var random = new Random(20_261_125);
    for (int round = 0; round < 1_000; round++) {
      List<FeeRule> rules = new ArrayList<>();
      Map<String, Long> quantities = new HashMap<>();
      int items = 1 + random.nextInt(20);
      for (int i = 0; i < items; i++) {
        FeeRule rule = rule(random);
        rules.add(rule);
        if (rule.needsQuantity()) {
          quantities.put("item-" + i, random.nextLong(FeeRule.LARGEST_QUANTITY + 1));
        }
      }
      FeeCalculation fee = terms(rules.toArray(FeeRule[]::new)).calculate(quantities, Set.of());
      long sum = 0;
      for (int i = 0; i < items; i++) {
        FeeLine line = fee.lines().get(i);
        sum += line.amountSatang();
        assertWithinBounds(rules.get(i), line);
      }
      assertEquals(sum, fee.totalSatang());
    }
  }

  private static void assertWithinBounds(FeeRule rule, FeeLine line) {
    long amount = line.amountSatang();
    switch (rule) {
      case FlatFee flat -> assertEquals(flat.amountSatang(), amount);
      case FeePerUnit each -> {
        assertTrue(amount <= each.maximumSatang());
        assertTrue(line.quantity() == 0 ? amount == 0 : amount >= each.minimumSatang());
      }
      case TieredFee tiered ->
          assertTrue(
              tiered.tiers().stream().anyMatch(tier -> tier.amountSatang() == amount)
                  || line.quantity() == 0);
    }
  }

  private static FeeRule rule(Random random) {
    long satang = 1 + random.nextLong(FeeRule.LARGEST_SATANG);
    return switch (random.nextInt(3)) {
      case 0 -> new FlatFee(satang);
      case 1 -> new FeePerUnit("หน่วย", "unit", satang, 1L, FeeRule.LARGEST_SATANG);
      default ->
          tiers(
              new FeeTier(1 + random.nextLong(FeeRule.LARGEST_QUANTITY), satang),
              new FeeTier(null, FeeRule.LARGEST_SATANG));
    };
  }

  @Test
  @Tag("rule-PREP.2")
  void exemptionsTakeTheirPercentageOffWhatIsLeftAndSayWhy() {
    FeeTerms terms =
        new FeeTerms(
            List.of(
                new FeeItem("licence", "ใบอนุญาต", "Licence", new FlatFee(10_001L)),
                new FeeItem("sign", "ป้าย", "Sign", new FlatFee(5_000L))),
            null,
            null,
            List.of(
                new FeeExemption("charity", "องค์กรการกุศล", "Charity", 50, List.of("licence")),
                new FeeExemption("flood", "ผู้ประสบอุทกภัย", "Flood victim", 100, null)),
            null);
    FeeCalculation half = terms.calculate(Map.of(), Set.of("charity"));
    assertEquals(10_001 - 5_000 + 5_000, half.totalSatang());
    assertEquals(-5_000, half.lines().getLast().amountSatang());
    assertEquals("องค์กรการกุศล", half.lines().getLast().nameTh());
    assertEquals("50 percent off 100.01 baht", half.lines().getLast().calculationEn());
    assertEquals(0, terms.calculate(Map.of(), Set.of("charity", "flood")).totalSatang());
    assertThrows(
        QuantitiesNotRight.class, () -> terms.calculate(Map.of(), Set.of("not-an-exemption")));
  }

  @Test
  void onlyALineThatIsAProductHasAUnitPrice() {
    List<FeeLine> lines =
        terms(new FlatFee(2_000L), AREA).calculate(Map.of("item-1", 150L), Set.of()).lines();
    assertEquals(null, lines.getFirst().unitSatang());
    FeeLine area = lines.getLast();
    assertEquals(area.amountSatang(), area.unitSatang() * area.quantity());
  }

  private static TieredFee tiers(FeeTier... tiers) {
    return new TieredFee("หน่วย", "unit", List.of(tiers));
  }

  private static FeeTerms terms(FeeRule... rules) {
    List<FeeItem> items = new ArrayList<>();
    for (int i = 0; i < rules.length; i++) {
      items.add(new FeeItem("item-" + i, "รายการ " + i, "Item " + i, rules[i]));
    }
    return new FeeTerms(items, null, null, null, null);
  }
}
