package org.anuyat.permit.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anuyat.permit.permit.Confidentiality;
import org.anuyat.permit.permit.Delivery;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitLife;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.platform.ThaiDates;

/** A made-up permit to look at a template with; its letters try the font's marks. */
final class SamplePermit {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final int DAYS = 365;

  /** A token that no permit has. */
  static final String TOKEN = "0".repeat(26);

  private static final Pattern DATA_NAME = Pattern.compile("data\\.([a-zA-Z][a-zA-Z0-9_]*)");

  private SamplePermit() {}

  /** Each value that the procedure would add shows as its own name. */
  static Map<String, String> data(TemplateContent content) {
    return DATA_NAME
        .matcher(content.toString())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .collect(Collectors.toMap(name -> name, name -> "‹" + name + "›"));
  }

  static PermitFacts of(String municipality, Instant now) {
    LocalDate today = ThaiDates.dateOf(now);
    return new PermitFacts(
        NOBODY,
        municipality,
        NOBODY,
        "12/" + ThaiDates.year(today),
        "sample",
        "1/" + ThaiDates.year(today),
        PermitStatus.VALID,
        "ใบอนุญาตตัวอย่าง",
        "Sample permit",
        "นางสาวตัวอย่าง ทดสอบ",
        "99/9 หมู่ที่ 9 ตำบลตัวอย่าง",
        "ร้านน้ำชาผู้ใหญ่ ที่ญี่ปุ่น",
        "นายสมมติ อนุมัติ",
        "ปลัดเทศบาล",
        null,
        now,
        today,
        today.plusDays(DAYS - 1L),
        TOKEN,
        Optional.empty(),
        false,
        false,
        new Delivery(Delivery.State.WAITING, null, null, null),
        null,
        DeliveryWay.MAIL_ATTACHMENT,
        Confidentiality.NORMAL,
        false,
        new PermitLife(null, today, null, null, null, null, 0, null, List.of()));
  }
}
