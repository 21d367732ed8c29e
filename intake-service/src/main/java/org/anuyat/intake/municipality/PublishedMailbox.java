package org.anuyat.intake.municipality;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality's mailbox as it is announced to everybody (rule PREP.1). */
@Schema(name = "PublishedMailbox")
public record PublishedMailbox(
    @Schema(examples = "05300118") String code,
    @Schema(examples = "เทศบาลตำบลบ้านใหม่") String nameTh,
    @Schema(examples = "Ban Mai Subdistrict Municipality") String nameEn,
    @Schema(examples = "นครราชสีมา") String provinceTh,
    @Schema(examples = "Nakhon Ratchasima") String provinceEn,
    @Schema(examples = "saraban_05300118@dla.go.th") String mailAddress,
    @Schema(examples = "044-000-111") String phone,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "08:30")
        LocalTime opens,
    @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "16:30")
        LocalTime closes) {

  static final List<String> COLUMNS =
      List.of(
          "รหัส", "หน่วยงาน", "Agency", "จังหวัด", "Province", "อีเมล", "โทรศัพท์", "เปิด", "ปิด");

  static PublishedMailbox of(Municipality m) {
    return new PublishedMailbox(
        m.code,
        m.nameTh,
        m.nameEn,
        m.provinceTh,
        m.provinceEn,
        m.mailAddress,
        m.phone,
        m.opens,
        m.closes);
  }

  List<String> cells() {
    return List.of(
        code,
        nameTh,
        nameEn,
        provinceTh,
        provinceEn,
        mailAddress,
        phone,
        opens.toString(),
        closes.toString());
  }
}
