package org.anuyat.intake.message.reading;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a forwarded mail that is quoted in the text under the lines mail programs write before it.
 */
final class QuotedForward {

  private enum Line {
    FROM,
    SENT,
    TO,
    SUBJECT
  }

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static final Map<String, Line> LABELS =
      Map.ofEntries(
          Map.entry("from", Line.FROM),
          Map.entry("จาก", Line.FROM),
          Map.entry("ผู้ส่ง", Line.FROM),
          Map.entry("date", Line.SENT),
          Map.entry("sent", Line.SENT),
          Map.entry("ส่ง", Line.SENT),
          Map.entry("ส่งเมื่อ", Line.SENT),
          Map.entry("วันที่", Line.SENT),
          Map.entry("to", Line.TO),
          Map.entry("ถึง", Line.TO),
          Map.entry("เรียน", Line.TO),
          Map.entry("subject", Line.SUBJECT),
          Map.entry("เรื่อง", Line.SUBJECT),
          Map.entry("หัวเรื่อง", Line.SUBJECT),
          Map.entry("หัวข้อ", Line.SUBJECT));

  private static final Pattern FIRST_LINE =
      Pattern.compile("(?im)^[>* \\t]{0,10}(?:from|จาก|ผู้ส่ง) ?\\*? ?:");
  private static final Pattern LABELLED =
      Pattern.compile("[>* \\t]{0,10}([\\p{L}\\p{M}]{2,20}) ?\\*? ?:\\*?\\s?(.*)");

  private static final Pattern OUTLOOK_ADDRESS = Pattern.compile("\\[mailto:([^\\]\\s]{3,300})\\]");

  private static final int MOST_LINES = 14;
  private static final int MOST_PLACES = 50;

  private QuotedForward() {}

  static Optional<ForwardedOriginal> in(String text, List<ReadAttachment> files) {
    Matcher first = FIRST_LINE.matcher(text);
    for (int i = 0; i < MOST_PLACES && first.find(); i++) {
      Optional<ForwardedOriginal> found = at(text.substring(first.start()), files);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A block counts with a sender's address, a subject or time, and a receiver or time. */
  private static Optional<ForwardedOriginal> at(String block, List<ReadAttachment> files) {
    Map<Line, String> header = new EnumMap<>(Line.class);
    int at = 0;
    for (int lines = 0; lines < MOST_LINES && at < block.length(); lines++) {
      int end = block.indexOf('\n', at) < 0 ? block.length() : block.indexOf('\n', at);
      String line = block.substring(at, end);
      if (line.length() > 2_000 || (line.isBlank() && header.size() > 2)) {
        break;
      }
      boolean labelled = add(line, header);
      if (!labelled && !line.isBlank() && header.size() == Line.values().length) {
        break;
      }
      at = Math.min(end + 1, block.length());
    }
    Optional<MailAddress> from =
        Optional.ofNullable(header.get(Line.FROM)).flatMap(AddressList::first);
    if (from.isEmpty() || header.size() < 3) {
      return Optional.empty();
    }
    return Optional.of(original(header, from, block.substring(at).strip(), files));
  }

  private static boolean add(String line, Map<Line, String> header) {
    Matcher matcher = LABELLED.matcher(line);
    Line label = matcher.matches() ? LABELS.get(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
    if (label != null) {
      header.putIfAbsent(
          label, OUTLOOK_ADDRESS.matcher(matcher.group(2)).replaceAll("<$1>").strip());
    }
    return matcher.matches();
  }

  private static ForwardedOriginal original(
      Map<Line, String> header,
      Optional<MailAddress> from,
      String text,
      List<ReadAttachment> files) {
    String sent = header.getOrDefault(Line.SENT, "");
    return new ForwardedOriginal(
        false,
        from,
        AddressList.all(header.getOrDefault(Line.TO, "")),
        HeaderText.clean(header.getOrDefault(Line.SUBJECT, "")),
        MailDate.parse(sent)
            .or(() -> WrittenDate.dateTime(sent).map(t -> t.atZone(BANGKOK).toInstant())),
        Optional.empty(),
        text,
        files);
  }
}
