package org.anuyat.intake.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the {@code label: value} lines of a letter or form. What a reply quotes is not read: it
 * repeats another letter.
 */
final class LabelReader {
  private static final Pattern QUOTE_BEGINS =
      Pattern.compile(
          "(?iu)^\\s*(?:[-_]{2,}\\s*(?:original message|forwarded message|ข้อความต้นฉบับ|ข้อความที่ส่งต่อ).*"
              + "|on .{4,200} wrote:|เมื่อ.{4,200}เขียน(?:ว่า)?\\s*:?|(?:ใน)?วัน.{4,200}เขียน(?:ว่า)?\\s*:)\\s*$");
  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_LINE = 2_000;

  private final Map<ProposedField, Found> found = new LinkedHashMap<>();
  private final ProposalSource source;
  private final String file;
  private String surname;

  private LabelReader(ProposalSource source, String file) {
    this.source = source;
    this.file = file;
  }

  /** What the text of the mail says; the first value of each field that can be one. */
  static List<Found> ofBody(String text) {
    return new LabelReader(ProposalSource.BODY_LINE, null).read(text);
  }

  /** What a form among the files says. */
  static List<Found> ofForm(String fileName, String text) {
    return new LabelReader(ProposalSource.ATTACHMENT_FORM, fileName).read(text);
  }

  private List<Found> read(String text) {
    List<String> lines = unquoted(text);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      List<Label.Occurrence> places = places(line);
      for (int p = 0; p < places.size(); p++) {
        int end = p + 1 < places.size() ? places.get(p + 1).start() : line.length();
        String value = line.substring(Math.min(places.get(p).valueStart(), end), end);
        if (value.isBlank() && p + 1 == places.size()) {
          value = nextValue(lines, i);
        }
        take(places.get(p).label(), value, i + 1);
      }
    }
    joinSurname();
    return List.copyOf(found.values());
  }

  /** A word for a number or address cuts off the value before it only when one follows. */
  private static List<Label.Occurrence> places(String line) {
    List<Label.Occurrence> all = Label.in(line);
    return all.stream()
        .filter(place ->
            place == all.getFirst()
                || place.label().standsAtStart()
                || LabelValue.of(place.label(), line.substring(place.valueStart())).isPresent())
        .toList();
  }

  private void take(Label label, String value, int line) {
    if (label == Label.SURNAME) {
      surname = surname == null ? LabelValue.name(value).orElse(null) : surname;
      return;
    }
    LabelValue.of(label, value)
        .ifPresent(v -> {
          Found one =
              new Found(
                  v.field(),
                  v.value(),
                  source,
                  file == null ? Integer.toString(line) : file,
                  v.confidence(),
                  v.reasonTh(),
                  v.reasonEn());
          found.merge(v.field(), one, LabelReader::better);
        });
  }

  /** The first stays, unless a later one is surer: a name labelled as the applicant's. */
  private static Found better(Found first, Found later) {
    return later.confidence().compareTo(first.confidence()) < 0 ? later : first;
  }

  private void joinSurname() {
    Found name = found.get(ProposedField.APPLICANT_NAME);
    if (surname != null && name != null && !name.value().contains(" ")) {
      found.put(
          ProposedField.APPLICANT_NAME,
          new Found(
              name.field(),
              name.value() + " " + surname,
              name.source(),
              name.place(),
              name.confidence(),
              name.reasonTh(),
              name.reasonEn()));
    }
  }

  /** A form may have the value below its label. */
  private static String nextValue(List<String> lines, int after) {
    Optional<String> next =
        lines.stream().skip(after + 1L).limit(2).filter(l -> !l.isBlank()).findFirst();
    return next.filter(l -> Label.in(l).isEmpty()).orElse("");
  }

  /** Quoted lines become blank, so that line numbers stay right. */
  private static List<String> unquoted(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      if (QUOTE_BEGINS.matcher(line).matches()) {
        break;
      }
      boolean quoted = line.stripLeading().startsWith(">");
      lines.add(quoted ? "" : plain(line));
    }
    return lines;
  }

  private static String plain(String line) {
    String shorter = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    return shorter.replace('\u00A0', ' ').replaceAll("[\\u200B-\\u200F\\uFEFF\\u2060]", "");
  }
}
