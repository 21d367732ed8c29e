package org.anuyat.intake.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels of the announced message format in their usual writings.
 *
 * <p>A label whose value can be checked (a number, an address) is taken anywhere in a line and
 * needs no colon. A label of free text begins its line or cell and is set off from its value.
 */
enum Label {
  NAME_OF_APPLICANT(
      Place.START_OF_CELL,
      Separator.MARKED,
      "ชื่อ(?:\\s?[-–—/]?\\s?(?:และ)?\\s?(?:นาม)?สกุล)?\\s?(?:ของ)?ผู้(?:ยื่นคำขอ|ขออนุญาต|ขอ|ยื่น)"
          + "|ผู้(?:ยื่นคำขอ|ขออนุญาต)|applicant(?:['’]s)?(?:\\s(?:full\\s)?name)?"
          + "|name of (?:the )?applicant"),
  SIGNED(Place.START_OF_CELL, Separator.SPACE, "ลงชื่อ|ลงนาม|signed(?:\\sby)?|signature"),
  DECLARED(Place.START_OF_CELL, Separator.NONE, "ข้าพเจ้า"),
  NAME(
      Place.START_OF_CELL,
      Separator.MARKED,
      "ชื่อ\\s?[-–—/]?\\s?(?:และ)?\\s?(?:นาม)?สกุล|full\\sname|name\\sand\\ssurname"
          + "|first\\sand\\slast\\sname"),
  FIRST_NAME(
      Place.START_OF_CELL, Separator.MARKED, "ชื่อ(?:ตัว|จริง)?|first\\sname|given\\sname|name"),
  SURNAME(Place.START_OF_CELL, Separator.MARKED, "นามสกุล|surname|last\\sname|family\\sname"),
  ID_NUMBER(
      Place.ANYWHERE,
      Separator.NONE,
      "(?:หมาย)?เลข(?:ที่)?(?:ประจำตัว)?\\s?(?:บัตร)?(?:ประจำตัว)?ประชาชน"
          + "|บัตร(?:ประจำตัว)?ประชาชน\\s?(?:เลขที่)?|เลข(?:ประจำตัว)?\\s?(?:13|๑๓)\\s?หลัก"
          + "|(?:หมาย)?เลข(?:ที่)?(?:ทะเบียน|ประจำตัว)?\\s?นิติบุคคล|เลข(?:ประจำตัว)?ผู้เสียภาษี(?:อากร)?"
          + "|(?:national|citizen|tax|juristic(?:\\sperson)?)\\sid(?:\\s(?:number|no\\.?))?"
          + "|id\\s(?:card\\s)?(?:number|no\\.?)|identification\\snumber"
          + "|company\\sregistration\\s(?:number|no\\.?)"),
  PHONE_NUMBER(
      Place.ANYWHERE,
      Separator.NONE,
      "(?:หมายเลข|เบอร์)?โทรศัพท์(?:มือถือ|เคลื่อนที่|ติดต่อ)?|เบอร์(?:โทร|มือถือ|ติดต่อ)"
          + "|โทร(?!สาร|ศัพท์)\\.?|มือถือ|(?:tele|mobile\\s)?phone(?:\\s(?:number|no\\.?))?"
          + "|mobile(?:\\s(?:number|no\\.?))?|tel\\.?"),
  ADDRESS(
      Place.ANYWHERE,
      Separator.NONE,
      "อีเมล์?(?:\\s?(?:สำหรับ|ที่ใช้)?\\s?(?:ติดต่อ|ตอบ)(?:กลับ)?)?|(?:ติดต่อ|ตอบ|ส่ง)กลับ(?:ที่|ทาง|มาที่)?"
          + "|(?:contact\\s)?e-?mail(?:\\saddress)?|(?:reply|answer)(?:[\\s-]to)"),
  CHANNEL(
      Place.START_OF_CELL,
      Separator.MARKED,
      "ช่องทาง(?:การ)?(?:รับเรื่อง|รับผล|รับเอกสาร|รับใบอนุญาต|ติดต่อ(?:กลับ)?|ตอบกลับ|แจ้งผล)"
          + "|วิธี(?:การ)?รับ(?:ผล|เอกสาร|ใบอนุญาต)|(?:reply|contact|preferred)\\s(?:channel|by)"),
  MATTER(Place.START_OF_CELL, Separator.SPACE, "เรื่อง"),
  REQUESTED(
      Place.START_OF_CELL,
      Separator.MARKED,
      "(?:มี)?ความประสงค์(?:ขอ)?|(?:ประเภท)?คำขอ|(?:type\\sof\\s)?request|subject");

  /** Where in a line a label may stand. */
  private enum Place {
    ANYWHERE,
    START_OF_CELL
  }

  /** What must stand between a label and its value. */
  private enum Separator {
    NONE("^"),
    SPACE("^(?=[\\s:：=＝|.…_\\-–—(]|$)"),
    MARKED("^(?=\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:[:：=＝|\\t.…_]|\\s[-–—]|[-–—]\\s|\\s{2}|$))");

    private static final String FILLING =
        "[\\s:：=＝|\\-–—.…_]*(?:\\([^)]{0,60}\\)[\\s:：=＝|\\-–—.…_]+)?";

    private final Pattern pattern;

    Separator(String begins) {
      this.pattern = Pattern.compile(begins + FILLING);
    }
  }

  private static final Pattern ANY =
      Pattern.compile(
          Arrays.stream(values())
              .map(l -> "(?<" + l.group() + ">" + l.writings + ")")
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[\\t|;,(]|\\s{2,})[\\s•*·\\-–—#>\\d.)\\]]*$|^[\\s\\d.)•*·\\-–—]*$");

  /** Where a label stands in a line, and where its value begins. */
  record Occurrence(Label label, int start, int valueStart) {}

  private final Place place;
  private final Separator separator;
  private final String writings;

  Label(Place place, Separator separator, String writings) {
    this.place = place;
    this.separator = separator;
    this.writings = writings;
  }

  /** All labels of a line, from left to right. */
  static List<Occurrence> in(String line) {
    return ANY.matcher(line)
        .results()
        .map(found -> {
          Label label =
              Arrays.stream(values())
                  .filter(l -> found.group(l.group()) != null)
                  .findFirst()
                  .orElseThrow();
          return label.occurrence(line, found.start(), found.end());
        })
        .flatMap(Optional::stream)
        .toList();
  }

  /** Free text: begins its line or cell. */
  boolean standsAtStart() {
    return place == Place.START_OF_CELL;
  }

  private Optional<Occurrence> occurrence(String line, int start, int end) {
    if (!isWholeWord(line, start, end)) {
      return Optional.empty();
    }
    if (place == Place.START_OF_CELL && !BEFORE.matcher(line.substring(0, start)).find()) {
      return Optional.empty();
    }
    Matcher between = separator.pattern.matcher(line.substring(end));
    return between.find()
        ? Optional.of(new Occurrence(this, start, end + between.end()))
        : Optional.empty();
  }

  /** Thai is written without spaces; Latin letters on either side make another word. */
  private static boolean isWholeWord(String line, int start, int end) {
    boolean latin = line.charAt(start) < 0x80;
    boolean before = start > 0 && Character.isLetterOrDigit(line.charAt(start - 1));
    boolean after =
        end < line.length()
            && line.charAt(end) < 0x80
            && Character.isLetter(line.charAt(end))
            && line.charAt(end - 1) < 0x80;
    return !(latin && before) && !after;
  }

  private String group() {
    return name().replace("_", "");
  }
}
