package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The permit that the one applied for comes in place of, as the reviewing officer found it. */
@Embeddable
public record ReplacedPermit(
    @Column(name = "replaced_permit_id") UUID permitId,
    @Column(name = "replaced_permit_number") String number,
    @Enumerated(EnumType.STRING) @Column(name = "replaced_how") How how) {

  /** Why there is a new one. */
  public enum How {
    RENEWAL("ต่ออายุ"),
    TRANSFER("โอน"),
    CORRECTION("แก้ไขรายการ");

    private final String nameTh;

    How(String nameTh) {
      this.nameTh = nameTh;
    }

    public String nameTh() {
      return nameTh;
    }
  }

  /** ต่ออายุใบอนุญาตเลขที่ 3/2568. */
  String printedTh() {
    return how.nameTh() + "ใบอนุญาตเลขที่ " + number;
  }
}
