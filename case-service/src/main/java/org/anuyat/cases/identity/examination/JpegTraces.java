package org.anuyat.cases.identity.examination;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the make-up of a JPEG tells: how strongly it is compressed, whether its thumbnail fits. */
final class JpegTraces {
  /** Below this quality compression hides what editing leaves; chat apps write 70 and more. */
  private static final int WEAK_QUALITY = 50;

  /** The standard's luminance table in the zigzag order of the file (ITU-T T.81, K.1). */
  private static final int[] STANDARD = {
    16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37,
    29, 40, 58, 51, 61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87,
    95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99
  };

  private JpegTraces() {}

  /** Nothing for other kinds of pictures. */
  static List<Finding> of(byte[] picture) {
    if (picture.length < 2 || (picture[0] & 0xff) != 0xff || (picture[1] & 0xff) != 0xd8) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    try {
      JpegSegmentData segments =
          JpegSegmentReader.readSegments(
              new SequentialByteArrayReader(picture),
              List.of(JpegSegmentType.DQT, JpegSegmentType.APP1));
      OptionalInt quality = quality(segments);
      if (quality.isPresent() && quality.getAsInt() < WEAK_QUALITY) {
        findings.add(
            Finding.of(FindingCode.STRONGLY_COMPRESSED, "JPEG " + quality.getAsInt() + "/100"));
      }
      if (Thumbnail.differs(picture, segments.getSegments(JpegSegmentType.APP1))) {
        findings.add(Finding.of(FindingCode.THUMBNAIL_DIFFERS));
      }
    } catch (JpegProcessingException | IOException | RuntimeException broken) {
      findings.add(Finding.of(FindingCode.FILE_NOT_READABLE));
    }
    return findings;
  }

  /** The usual 1-100 scale, estimated from how far the luminance table is from the standard's. */
  static OptionalInt quality(JpegSegmentData segments) {
    byte[] tables = segments.getSegment(JpegSegmentType.DQT);
    if (tables == null || tables.length < 65 || tables[0] != 0) {
      return OptionalInt.empty(); // none, 16-bit, or not the luminance table first
    }
    double percent = 0;
    for (int i = 0; i < STANDARD.length; i++) {
      percent += (tables[i + 1] & 0xff) * 100.0 / STANDARD[i];
    }
    double scale = percent / STANDARD.length;
    double quality = scale <= 100 ? (200 - scale) / 2 : 5000 / scale;
    return OptionalInt.of((int) Math.round(Math.clamp(quality, 1, 100)));
  }
}
