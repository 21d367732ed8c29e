package org.anuyat.permit.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One template: text by section. */
@Schema(
    name = "TemplateContent",
    description =
        "Text by section; `{…}` stands for data. Names: permit.number, permit.titleTh, permit.titleEn,"
            + " permit.subjectTh, permit.placeTh, permit.caseNumber, permit.issuedOn,"
            + " permit.issuedOnEn, permit.validUntil, permit.validUntilEn, holder.name,"
            + " municipality.nameTh, municipality.nameEn, municipality.provinceTh,"
            + " municipality.provinceEn, municipality.phone, approver.name, approver.titleTh, and"
            + " data.… for what the procedure adds. `{#if name}…{#else}…{/if}` asks whether one is"
            + " given. Nothing else can be reached.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TemplateContent(
    @NotBlank @Size(max = 200) String nameTh,
    @NotBlank @Size(max = 200) String nameEn,
    @NotBlank @Size(max = 500) @Schema(examples = "{permit.titleTh}") String titleTh,
    @NotBlank @Size(max = 500) @Schema(examples = "{permit.titleEn}") String titleEn,
    @NotNull
        @Size(max = 20)
        @Schema(description = "Rows of facts; one whose value comes out empty is left away")
        List<@NotNull @Valid Field> fields,
    @NotNull @Size(max = 20) @Schema(description = "Paragraphs below the rows")
        List<@NotBlank @Size(max = 4000) String> body,
    @NotNull @Size(max = 40) @Schema(description = "Numbered from 1")
        List<@NotBlank @Size(max = 2000) String> conditions,
    @NotNull
        @Size(min = 1, max = 4)
        @Schema(description = "Lines under the signature", examples = "[\"({approver.name})\"]")
        List<@NotBlank @Size(max = 300) String> signature,
    @Schema(description = "Print numbers with ๐-๙; null: as the service is set") Boolean thaiDigits,
    @Schema(description = "DIGITAL when left away") Signing signing) {

  /** One row of facts. */
  @Schema(name = "TemplateField")
  public record Field(
      @NotBlank @Size(max = 100) String labelTh,
      @NotBlank @Size(max = 100) String labelEn,
      @NotBlank @Size(max = 1000) @Schema(examples = "{permit.issuedOn}") String value,
      @Size(max = 1000) @Schema(description = "Below the value in small letters; or null")
          String valueEn) {}

  /** How a permit of this template becomes binding. */
  public enum Signing {
    /** The file is made and signed by the service (7.1). */
    DIGITAL,
    /** A sheet is printed, signed by hand, and scanned back (7.2). */
    PAPER
  }

  public TemplateContent {
    signing = signing == null ? Signing.DIGITAL : signing;
  }
}
