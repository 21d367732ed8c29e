package org.anuyat.cases.procedure.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anuyat.cases.procedure.Bilingual;

/** Fee rules in words: as the handbook announces them, and as a calculation shows them. */
public final class FeeWords {

  private FeeWords() {}

  /** What a rule says, one line for each thing it says. */
  public static List<Bilingual> rule(FeeRule rule) {
    return switch (rule) {
      case FlatFee flat -> List.of(baht(flat.amountSatang()));
      case FeePerUnit each -> List.of(perUnit(each));
      case TieredFee tiered -> tiers(tiered);
    };
  }

  /** How the amount for this quantity came about. */
  static Bilingual way(FeeRule rule, long quantity) {
    return switch (rule) {
      case FlatFee flat -> new Bilingual("อัตราเดียว", "one rate");
      case FeePerUnit each -> way(each, quantity);
      case TieredFee tiered -> way(tiered, quantity);
    };
  }

  /** How much an exemption takes off. */
  static Bilingual way(FeeExemption exemption, long ofSatang) {
    return new Bilingual(
        "ลดร้อยละ " + exemption.percent() + " ของ " + baht(ofSatang).th(),
        exemption.percent() + " percent off " + baht(ofSatang).en());
  }

  /** An exemption as the handbook announces it. */
  public static Bilingual exemption(FeeExemption exemption, List<FeeItem> of) {
    boolean all = exemption.items().isEmpty();
    List<FeeItem> covered = of.stream().filter(item -> exemption.covers(item.code())).toList();
    String th = covered.stream().map(FeeItem::nameTh).collect(Collectors.joining(", "));
    String en = covered.stream().map(FeeItem::nameEn).collect(Collectors.joining(", "));
    return new Bilingual(
        exemption.reasonTh() + ": ลดร้อยละ " + exemption.percent() + (all ? "" : " เฉพาะ " + th),
        exemption.reasonEn() + ": " + exemption.percent() + " percent off" + (all ? "" : " " + en));
  }

  /** A late surcharge as the handbook announces it. */
  public static Bilingual late(LateSurcharge late) {
    String percent = BigDecimal.valueOf(late.basisPoints(), 2).stripTrailingZeros().toPlainString();
    boolean monthly = late.every() == LateSurcharge.Every.MONTH;
    Bilingual most = late.maximumSatang() == null ? null : baht(late.maximumSatang());
    return new Bilingual(
        "ร้อยละ "
            + percent
            + (monthly ? " ต่อเดือน" : "")
            + " ของจำนวนเงินที่ค้างชำระ"
            + (monthly ? " เศษของเดือนนับเป็นหนึ่งเดือน" : "")
            + (most == null ? "" : " แต่ไม่เกิน " + most.th())
            + " ("
            + late.textTh()
            + ")",
        percent
            + " percent of the outstanding amount"
            + (monthly ? " for each month begun" : "")
            + (most == null ? "" : ", at most " + most.en())
            + " ("
            + late.textEn()
            + ")");
  }

  private static Bilingual way(FeePerUnit each, long quantity) {
    Bilingual counted = count(quantity, each.unitTh(), each.unitEn());
    Bilingual rate = baht(each.perUnitSatang());
    String th = counted.th() + " × " + rate.th();
    String en = counted.en() + " × " + rate.en();
    long plain = Math.multiplyExact(each.perUnitSatang(), quantity);
    long amount = each.amount(quantity);
    if (amount > plain) {
      return new Bilingual(th + " (ไม่ถึงอัตราขั้นต่ำ)", en + " (below the minimum)");
    }
    return amount < plain
        ? new Bilingual(th + " (เกินอัตราขั้นสูง)", en + " (above the maximum)")
        : new Bilingual(th, en);
  }

  private static Bilingual way(TieredFee tiered, long quantity) {
    Bilingual counted = count(quantity, tiered.unitTh(), tiered.unitEn());
    if (quantity == 0) {
      return counted;
    }
    int index = tiered.tiers().indexOf(tiered.tier(quantity));
    Bilingual tier = bounds(tiered, index);
    return new Bilingual(
        counted.th() + " (อัตรา" + tier.th() + ")", counted.en() + " (rate: " + tier.en() + ")");
  }

  private static Bilingual perUnit(FeePerUnit each) {
    var th = new StringBuilder(baht(each.perUnitSatang()).th() + " ต่อ" + each.unitTh());
    var en = new StringBuilder(baht(each.perUnitSatang()).en() + " per " + each.unitEn());
    if (each.minimumSatang() != null) {
      th.append(" ไม่ต่ำกว่า ").append(baht(each.minimumSatang()).th());
      en.append(", at least ").append(baht(each.minimumSatang()).en());
    }
    if (each.maximumSatang() != null) {
      th.append(" ไม่เกิน ").append(baht(each.maximumSatang()).th());
      en.append(", at most ").append(baht(each.maximumSatang()).en());
    }
    return new Bilingual(th.toString(), en.toString());
  }

  private static List<Bilingual> tiers(TieredFee tiered) {
    var lines = new ArrayList<Bilingual>();
    for (int i = 0; i < tiered.tiers().size(); i++) {
      Bilingual bounds = bounds(tiered, i);
      Bilingual amount = baht(tiered.tiers().get(i).amountSatang());
      lines.add(new Bilingual(bounds.th() + ": " + amount.th(), bounds.en() + ": " + amount.en()));
    }
    return List.copyOf(lines);
  }

  /** {@code เกิน 10 แต่ไม่เกิน 25 ตารางเมตร}. */
  private static Bilingual bounds(TieredFee tiered, int index) {
    Long upTo = tiered.tiers().get(index).upTo();
    String from = index == 0 ? null : Baht.count(tiered.tiers().get(index - 1).upTo());
    if (from == null && upTo == null) {
      return new Bilingual("ทุก" + tiered.unitTh(), "any " + tiered.unitEn());
    }
    if (from == null) {
      return new Bilingual(
          "ไม่เกิน " + Baht.count(upTo) + " " + tiered.unitTh(),
          "up to " + Baht.count(upTo) + " " + tiered.unitEn());
    }
    return upTo == null
        ? new Bilingual(
            "เกิน " + from + " " + tiered.unitTh(), "over " + from + " " + tiered.unitEn())
        : new Bilingual(
            "เกิน " + from + " แต่ไม่เกิน " + Baht.count(upTo) + " " + tiered.unitTh(),
            "over " + from + " up to " + Baht.count(upTo) + " " + tiered.unitEn());
  }

  private static Bilingual count(long quantity, String unitTh, String unitEn) {
    return new Bilingual(Baht.count(quantity) + " " + unitTh, Baht.count(quantity) + " " + unitEn);
  }

  private static Bilingual baht(long satang) {
    return new Bilingual(Baht.of(satang) + " บาท", Baht.of(satang) + " baht");
  }
}
