package org.anuyat.permit.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.permit.branding.Branding;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.ThaiDates;

/** Puts a permit's facts into its template, under its municipality's letterhead. */
@ApplicationScoped
public class FillingSheet {
  private static final String NO_END_TH = "ไม่มีกำหนดอายุ";
  private static final String NO_END_EN = "No expiry date";

  @Inject TemplateSettings settings;
  @Inject ChoosingTemplate choosing;
  @Inject Branding branding;

  /** What the codes on the sheet hold; the second may be null. */
  public record Codes(String verifyUrl, String offline) {}

  /** The sheet of an issued permit, worded by the version it was issued with. */
  public PermitSheet fill(
      PermitFacts permit, MunicipalityProfile municipality, Codes codes, PermitSheet.Use use) {
    ChoosingTemplate.Chosen chosen = choosing.of(permit.id());
    return fill(chosen.content(), chosen.data(), permit, municipality, codes, use);
  }

  PermitSheet fill(
      TemplateContent template,
      Map<String, String> data,
      PermitFacts permit,
      MunicipalityProfile municipality,
      Codes codes,
      PermitSheet.Use use) {
    boolean thaiDigits =
        template.thaiDigits() == null ? settings.thaiDigits() : template.thaiDigits();
    Writer writer = new Writer(TemplateNames.of(names(permit, municipality), data), thaiDigits);
    return new PermitSheet(
        issuer(municipality),
        branding.marks(),
        writer.write(template.titleTh()),
        TemplateText.filled(template.titleEn(), writer.names),
        permit.number(),
        template.fields().stream()
            .map(writer::field)
            .filter(field -> !field.value().isBlank())
            .toList(),
        writer.all(template.body()),
        writer.all(template.conditions()),
        writer.all(template.signature()),
        codes.verifyUrl(),
        codes.offline(),
        use,
        thaiDigits);
  }

  /** Fills text by text. English stays in European digits. */
  private record Writer(TemplateNames names, boolean thaiDigits) {
    String write(String text) {
      String filled = TemplateText.filled(text, names);
      return thaiDigits ? ThaiDates.withThaiDigits(filled) : filled;
    }

    List<String> all(List<String> texts) {
      return texts.stream().map(this::write).filter(text -> !text.isBlank()).toList();
    }

    PermitSheet.Field field(TemplateContent.Field field) {
      String english = field.valueEn() == null ? "" : TemplateText.filled(field.valueEn(), names);
      return new PermitSheet.Field(
          field.labelTh(),
          field.labelEn(),
          write(field.value()),
          english.isBlank() ? null : english);
    }
  }

  private static PermitSheet.Issuer issuer(MunicipalityProfile municipality) {
    return new PermitSheet.Issuer(
        municipality.code(),
        municipality.nameTh(),
        municipality.nameEn(),
        municipality.provinceTh(),
        municipality.provinceEn(),
        municipality.phone());
  }

  private static Map<String, String> names(PermitFacts permit, MunicipalityProfile municipality) {
    var end = permit.validUntil();
    Map<String, String> names = new HashMap<>();
    names.put("permit.number", permit.number());
    names.put("permit.titleTh", permit.titleTh());
    names.put("permit.titleEn", permit.titleEn());
    names.put("permit.subjectTh", permit.subjectTh());
    names.put("permit.placeTh", permit.placeTh());
    names.put("permit.caseNumber", permit.caseNumber());
    names.put("permit.issuedOn", ThaiDates.thai(permit.issuedOn()));
    names.put("permit.issuedOnEn", ThaiDates.english(permit.issuedOn()));
    names.put("permit.validUntil", end == null ? NO_END_TH : ThaiDates.thai(end));
    names.put("permit.validUntilEn", end == null ? NO_END_EN : ThaiDates.english(end));
    names.put("holder.name", permit.holderName());
    names.put("municipality.nameTh", municipality.nameTh());
    names.put("municipality.nameEn", municipality.nameEn());
    names.put("municipality.provinceTh", municipality.provinceTh());
    names.put("municipality.provinceEn", municipality.provinceEn());
    names.put("municipality.phone", municipality.phone());
    names.put("approver.name", permit.approverName());
    names.put("approver.titleTh", permit.approverTitleTh());
    return names;
  }
}
