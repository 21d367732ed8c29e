package org.anuyat.cases.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a data set: what it is, how secret, who answers for it, how it is searched. */
@Schema(description = "What is said of a data set")
public record DataSetTerms(
    @Schema(examples = "ทะเบียนใบอนุญาตสถานที่จำหน่ายอาหาร") @NotBlank @Size(max = 300)
        String nameTh,
    @Schema(examples = "Register of food shop licences") @NotBlank @Size(max = 300) String nameEn,
    @Schema(examples = "ร้านอาหารที่ได้รับใบอนุญาตในเขตเทศบาล") @NotBlank @Size(max = 4_000)
        String descriptionTh,
    @Schema(examples = "Food shops licensed in the municipality") @NotBlank @Size(max = 4_000)
        String descriptionEn,
    @Schema(description = "Null: not classified yet; then no answer may use it (rule 1.1)")
        Confidentiality confidentiality,
    @Schema(
            description = "The law or order the class rests on",
            examples = "พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 9")
        @Size(max = 500)
        String legalGround,
    @Schema(
            description =
                "Whether it holds personal data (PDPA B.E. 2562): then an answer needs an identity"
                    + " proof (rule 1.6)")
        boolean personalData,
    @Schema(examples = "กองสาธารณสุขและสิ่งแวดล้อม") @NotBlank @Size(max = 200) String ownerOffice,
    @Schema(description = "Who gathers and sends it (rule 1.2)") @NotEmpty @Size(max = 10)
        List<@Valid @NotNull NamedOfficer> officers,
    @Schema(examples = "ระบุชื่อร้านหรือเลขที่ใบอนุญาต แล้วส่งคำขอทางอีเมลกลางของเทศบาล")
        @NotBlank
        @Size(max = 4_000)
        String howToSearchTh,
    @Schema(
            examples =
                "Name the shop or the licence number and write to the municipality's mailbox")
        @NotBlank
        @Size(max = 4_000)
        String howToSearchEn,
    @Schema(examples = "ไม่มีค่าใช้จ่าย") @NotBlank @Size(max = 4_000) String conditionsTh,
    @Schema(examples = "Free of charge") @NotBlank @Size(max = 4_000) String conditionsEn,
    @Schema(description = "Where its content comes from", examples = "ทะเบียนคุมใบอนุญาต")
        @NotBlank
        @Size(max = 500)
        String source,
    @NotNull UpdateFrequency updated) {

  public DataSetTerms {
    officers = officers == null ? List.of() : List.copyOf(officers);
  }

  @JsonIgnore
  public boolean isClassified() {
    return confidentiality != null;
  }
}
