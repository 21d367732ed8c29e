package org.anuyat.intake.municipality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a mailbox's address.
 *
 * @param rule of the guideline, {@code A1.1} or {@code A2.1}
 */
@Schema(name = "MailboxNameFinding")
public record MailboxNameFinding(
    Kind kind,
    Severity severity,
    @Schema(examples = "A2.1") String rule,
    @Schema(examples = "Thai digits were read as plain ones.") String text,
    @Schema(examples = "พบเลขไทย ระบบอ่านเป็นเลขอารบิกแล้ว") String textTh) {

  /** How bad it is. */
  @Schema(name = "MailboxNameSeverity")
  public enum Severity {
    /** Against the guideline. */
    ERROR,
    /** Allowed and unwise. */
    WARNING
  }

  /** What was found. */
  @Schema(name = "MailboxNameFindingKind")
  public enum Kind {
    NOT_AN_ADDRESS(
        Severity.ERROR,
        "A2.1",
        "This is no e-mail address: name, @, domain.",
        "ไม่ใช่ที่อยู่อีเมลที่ถูกต้อง ต้องประกอบด้วยชื่อ เครื่องหมาย @ และโดเมน"),
    INVISIBLE_CHARACTER(
        Severity.ERROR, "A2.1", "It holds a character nobody sees: ", "มีอักขระที่มองไม่เห็น: "),
    LOOK_ALIKE_LETTER(
        Severity.ERROR,
        "A2.1",
        "It holds a letter that only looks Latin or is not Latin: ",
        "มีตัวอักษรที่ไม่ใช่อักษรละตินหรือดูคล้ายอักษรละติน: "),
    THAI_DIGIT(
        Severity.WARNING,
        "A2.1",
        "Thai digits were read as 0-9; publish the address with 0-9.",
        "อ่านเลขไทยเป็นเลขอารบิกแล้ว โปรดประกาศที่อยู่ด้วยเลขอารบิก"),
    FULL_WIDTH_CHARACTER(
        Severity.WARNING,
        "A2.1",
        "Full-width characters were read as plain ones; publish the address with plain ones.",
        "อ่านอักขระเต็มความกว้างเป็นอักขระปกติแล้ว โปรดประกาศที่อยู่ด้วยอักขระปกติ"),
    CAPITAL_LETTER(
        Severity.WARNING,
        "A2.1",
        "Capital letters make no difference and confuse; publish the address in small letters.",
        "ตัวพิมพ์ใหญ่ไม่มีผลและทำให้สับสน โปรดประกาศที่อยู่ด้วยตัวพิมพ์เล็ก"),
    FREE_MAIL(
        Severity.ERROR,
        "A1.1",
        "Free mail must not be used; use a mailbox of a government domain.",
        "ห้ามใช้บริการอีเมลฟรี ต้องใช้ตู้จดหมายภายใต้โดเมนของหน่วยงานของรัฐ"),
    NOT_GOVERNMENT_DOMAIN(
        Severity.ERROR,
        "A1.1",
        "The domain is no government domain; it must end in ",
        "โดเมนนี้ไม่ใช่โดเมนของหน่วยงานของรัฐ ต้องลงท้ายด้วย "),
    NAME_IS_NOT_SARABAN(
        Severity.ERROR,
        "A2.1",
        "The name must be saraban, or saraban with - or _ and the office, such as"
            + " saraban-phayao@moi.go.th.",
        "ชื่อต้องเป็น saraban หรือ saraban ตามด้วย - หรือ _ และชื่อหน่วยงาน เช่น"
            + " saraban-phayao@moi.go.th");

    private final Severity severity;
    private final String rule;
    private final String text;
    private final String textTh;

    Kind(Severity severity, String rule, String text, String textTh) {
      this.severity = severity;
      this.rule = rule;
      this.text = text;
      this.textTh = textTh;
    }

    MailboxNameFinding found() {
      return found("");
    }

    MailboxNameFinding found(String what) {
      return new MailboxNameFinding(this, severity, rule, text + what, textTh + what);
    }
  }
}
