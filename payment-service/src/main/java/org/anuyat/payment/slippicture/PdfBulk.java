package org.anuyat.payment.slippicture;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds out how much a PDF would unpack to, before PDFBox, which has no limit of its own, unpacks
 * it. Packed streams are counted from the bytes; what cannot be counted so is not drawn.
 */
final class PdfBulk {
  private static final long MOST_BYTES = 250_000_000;

  /** Deflate packs at most 1,032 to one: a file this small stays below the limit uncounted. */
  private static final int SMALL_FILE = 240_000;

  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          "/(LZW|LZWDecode|RL|RunLengthDecode)\\b"
              + "|/Filter\\s+\\d+\\s+\\d+\\s+R"
              + "|/Fl(ateDecode)?\\s*/Fl(ateDecode)?\\b");
  private static final Pattern IN_LETTERS =
      Pattern.compile("/(ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private final byte[] pdf;
  private final TimeLimit limit;
  private final byte[] unpacked = new byte[64 * 1024];
  private long total;

  private PdfBulk(byte[] pdf, TimeLimit limit) {
    this.pdf = pdf;
    this.limit = limit;
  }

  /**
   * @throws NotDrawn if it is encrypted or unpacks to more than is drawn
   */
  static void check(byte[] pdf, TimeLimit limit) {
    String text = unescaped(new String(pdf, StandardCharsets.ISO_8859_1));
    if (text.contains("/Encrypt")) {
      throw new NotDrawn(PictureLook.ENCRYPTED);
    }
    boolean cannotBeCounted =
        NOT_COUNTED.matcher(text).find()
            || (pdf.length > SMALL_FILE && IN_LETTERS.matcher(text).find());
    if (cannotBeCounted) {
      throw new NotDrawn(PictureLook.TOO_LARGE);
    }
    new PdfBulk(pdf, limit).countStreams();
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found -> {
          char letter = (char) HexFormat.fromHexDigits(found.group(1));
          return letter == '\\' || letter == '$' ? "\\" + letter : String.valueOf(letter);
        });
  }

  private void countStreams() {
    Inflater inflater = new Inflater();
    try {
      for (int at = 0; at < pdf.length - STREAM.length - 2; at++) {
        if (isStreamAt(at)) {
          inflater.reset();
          count(inflater, startOfData(at + STREAM.length));
        }
      }
    } finally {
      inflater.end();
    }
  }

  private boolean isStreamAt(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private int startOfData(int at) {
    int start = at;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
      start++;
    }
    return start;
  }

  private void count(Inflater inflater, int start) {
    inflater.setInput(pdf, start, pdf.length - start);
    boolean isFirst = true;
    try {
      int length;
      while ((length = inflater.inflate(unpacked)) > 0) {
        limit.check();
        total += length;
        if (total > MOST_BYTES || (isFirst && isPackedAgain(length))) {
          throw new NotDrawn(PictureLook.TOO_LARGE);
        }
        isFirst = false;
      }
    } catch (DataFormatException notPacked) {
      // Stored as it is, or packed as a picture: nothing grows by unpacking.
    }
  }

  /** The two bytes a zlib stream begins with (RFC 1950). */
  private boolean isPackedAgain(int length) {
    return length > 2
        && unpacked[0] == 0x78
        && ((unpacked[0] & 0xFF) * 256 + (unpacked[1] & 0xFF)) % 31 == 0;
  }
}
