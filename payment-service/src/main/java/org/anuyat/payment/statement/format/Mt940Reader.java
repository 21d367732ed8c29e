package org.anuyat.payment.statement.format;

import com.prowidesoftware.swift.model.field.Field61;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads MT940, with or without the blocks of the network around it. Fields are gathered one at a
 * time, so that a file of any number of messages needs the memory of one line.
 *
 * <p>SWIFT knows Latin letters only; text in {@code :86:} that Thai banks write nevertheless is
 * read as UTF-8, or as windows-874 where it is no UTF-8.
 */
public final class Mt940Reader implements StatementReader {
  private static final Pattern TAG = Pattern.compile("(?:\\{4:)?:([0-9]{2}[A-Z]?):(.*)");
  private static final int LONGEST_FIELD = 4_000;

  @Override
  public void read(InputStream file, LineSink sink) throws IOException, UnreadableFile {
    Mt940Message message = new Mt940Message(sink);
    boolean anyField = false;
    String tag = null;
    int tagLine = 0;
    StringBuilder value = new StringBuilder();
    int number = 0;
    // Latin-1 keeps every byte; the text of a field is decoded when the field is whole.
    RowLimit limit = new RowLimit(new InputStreamReader(file, StandardCharsets.ISO_8859_1));
    BufferedReader lines = new BufferedReader(limit);
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        limit.rowFinished();
        number++;
        Matcher begins = TAG.matcher(line);
        boolean endsMessage = line.startsWith("-}") || line.equals("-") || line.startsWith("{1:");
        if (begins.matches() || endsMessage) {
          if (tag != null) {
            message.field(tag, decoded(value), tagLine);
          }
          tag = begins.matches() ? begins.group(1) : null;
          anyField |= tag != null;
          tagLine = number;
          value.setLength(0);
          value.append(tag == null ? "" : begins.group(2));
        } else if (tag != null && value.length() < LONGEST_FIELD) {
          value.append('\n').append(line);
        }
      }
    } catch (RowLimit.Exceeded endless) {
      throw new UnreadableFile(LineFault.at(number + 1, "แถวยาวเกินไป", "the line does not end"));
    }
    if (tag != null) {
      message.field(tag, decoded(value), tagLine);
    }
    message.end();
    if (!anyField) {
      throw new UnreadableFile(
          LineFault.ofFile("ไม่ใช่ไฟล์ MT940", "This is no MT940: it has no field such as :61:"));
    }
  }

  private static String decoded(StringBuilder latin1) {
    byte[] bytes = latin1.toString().getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("x-windows-874"));
    }
  }

  /** What {@link Field61} calls the amount has a comma for its decimals and no thousands. */
  static long satang(String amount) throws BadValue {
    return Satang.read(amount, ',', null);
  }
}
