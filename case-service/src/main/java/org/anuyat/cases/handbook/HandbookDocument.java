package org.anuyat.cases.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anuyat.cases.procedure.ApplicantKind;
import org.anuyat.cases.procedure.Bilingual;
import org.anuyat.cases.procedure.RequiredDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A required document as the handbook shows it, with who needs it and when in one line. */
@Schema(description = "A required document, with who needs it and when")
public record HandbookDocument(
    String code,
    String nameTh,
    String nameEn,
    @Schema(description = "Empty: everybody") List<ApplicantKind> appliesTo,
    @Schema(description = "Who and when in one line; null: always", examples = "เฉพาะนิติบุคคล")
        String neededTh,
    String neededEn,
    @Schema(description = "Sets for who hands in paper; one set if sent electronically")
        int copiesOnPaper) {

  static HandbookDocument of(RequiredDocument document) {
    Bilingual needed = needed(document);
    return new HandbookDocument(
        document.code(),
        document.nameTh(),
        document.nameEn(),
        document.appliesTo(),
        needed == null ? null : needed.th(),
        needed == null ? null : needed.en(),
        document.copies() == null ? 1 : document.copies());
  }

  private static Bilingual needed(RequiredDocument document) {
    List<String> th = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (!document.appliesTo().isEmpty()) {
      th.add("เฉพาะ" + names(document, ApplicantKind::nameTh, "หรือ"));
      en.add("Only: " + names(document, ApplicantKind::nameEn, " or "));
    }
    if (document.conditionTh() != null) {
      th.add(document.conditionTh());
      en.add(document.conditionEn() == null ? document.conditionTh() : document.conditionEn());
    }
    return th.isEmpty() ? null : new Bilingual(String.join(" · ", th), String.join(" · ", en));
  }

  private static String names(
      RequiredDocument document,
      java.util.function.Function<ApplicantKind, String> name,
      String or) {
    return document.appliesTo().stream().map(name).collect(Collectors.joining(or));
  }
}
