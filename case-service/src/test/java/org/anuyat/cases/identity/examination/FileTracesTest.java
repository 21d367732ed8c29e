package org.anuyat.cases.identity.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-2.3")
class FileTracesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T05:00:00Z");

  /** A picture with a bright side, left or right. */
  private static BufferedImage picture(int width, int height, boolean brightLeft) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(brightLeft ? 0 : width / 2, 0, width / 2, height);
    graphics.dispose();
    return picture;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The JPEG with an Exif block: program, both times, and a thumbnail. */
  private static byte[] withExif(
      byte[] jpeg, String software, String changed, String taken, byte[] thumbnail) {
    byte[] program = (software + "\0").getBytes(StandardCharsets.US_ASCII);
    byte[] changedAt = (changed + "\0").getBytes(StandardCharsets.US_ASCII);
    byte[] takenAt = (taken + "\0").getBytes(StandardCharsets.US_ASCII);
    int ifd0 = 8;
    int sub = ifd0 + 2 + 3 * 12 + 4;
    int ifd1 = sub + 2 + 12 + 4;
    int data = ifd1 + 2 + 2 * 12 + 4;
    int changedAtOffset = data + program.length;
    int takenAtOffset = changedAtOffset + changedAt.length;
    int thumbnailOffset = takenAtOffset + takenAt.length;
    ByteBuffer tiff = ByteBuffer.allocate(thumbnailOffset + thumbnail.length);
    tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(ifd0);
    tiff.putShort((short) 3);
    entry(tiff, 0x0131, 2, program.length, data);
    entry(tiff, 0x0132, 2, changedAt.length, changedAtOffset);
    entry(tiff, 0x8769, 4, 1, sub);
    tiff.putInt(ifd1);
    tiff.putShort((short) 1);
    entry(tiff, 0x9003, 2, takenAt.length, takenAtOffset);
    tiff.putInt(0);
    tiff.putShort((short) 2);
    entry(tiff, 0x0201, 4, 1, thumbnailOffset);
    entry(tiff, 0x0202, 4, 1, thumbnail.length);
    tiff.putInt(0);
    tiff.put(program).put(changedAt).put(takenAt).put(thumbnail);
    ByteBuffer with = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
    with.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1);
    with.putShort((short) (2 + 6 + tiff.capacity()));
    with.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
    with.put(jpeg, 2, jpeg.length - 2);
    return with.array();
  }

  /** As a phone stores it, both times alike. */
  private static byte[] ofCamera(BufferedImage picture, BufferedImage thumbnail)
      throws IOException {
    String taken = "2026:11:20 10:00:00";
    return withExif(jpeg(picture, 0.9f), "SM-A546E", taken, taken, jpeg(thumbnail, 0.7f));
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static List<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void aCamerasPictureShowsNoTraces() throws IOException {
    byte[] picture = ofCamera(picture(1200, 900, true), picture(160, 120, true));
    assertEquals(List.of(FindingCode.SOFTWARE_NAMED), codes(PictureTraces.of(picture, NOW)));
  }

  @Test
  void namesTheEditorAndTheLaterChange() throws IOException {
    byte[] picture =
        withExif(
            jpeg(picture(1200, 900, true), 0.9f),
            "Adobe Photoshop 25.0 (Windows)",
            "2026:11:21 10:00:00",
            "2026:11:20 10:00:00",
            jpeg(picture(160, 120, true), 0.7f));
    List<Finding> findings = PictureTraces.of(picture, NOW);
    assertEquals(
        List.of(FindingCode.EDITED_WITH_SOFTWARE, FindingCode.PICTURE_DATES_DIFFER),
        codes(findings));
    assertEquals("Adobe Photoshop 25.0 (Windows)", findings.getFirst().detail());
  }

  @Test
  void seesAThumbnailOfAnotherPicture() throws IOException {
    byte[] picture = ofCamera(picture(1200, 900, true), picture(160, 120, false));
    assertTrue(codes(PictureTraces.of(picture, NOW)).contains(FindingCode.THUMBNAIL_DIFFERS));
  }

  @Test
  void acceptsAThumbnailWithBlackBars() throws IOException {
    var padded = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = padded.createGraphics();
    graphics.drawImage(picture(160, 90, true), 0, 15, null);
    graphics.dispose();
    byte[] picture = ofCamera(picture(1600, 900, true), padded);
    assertFalse(codes(PictureTraces.of(picture, NOW)).contains(FindingCode.THUMBNAIL_DIFFERS));
  }

  @Test
  void tellsStrongCompressionAndMissingCameraData() throws IOException {
    assertEquals(
        List.of(FindingCode.NO_CAMERA_DATA, FindingCode.STRONGLY_COMPRESSED),
        codes(PictureTraces.of(jpeg(picture(400, 300, true), 0.2f), NOW)));
    assertEquals(
        List.of(FindingCode.NO_CAMERA_DATA),
        codes(PictureTraces.of(jpeg(picture(400, 300, true), 0.8f), NOW)));
  }

  @Test
  void aPictureOfTomorrowIsNoticed() throws IOException {
    byte[] picture =
        withExif(
            jpeg(picture(400, 300, true), 0.9f),
            "SM-A546E",
            "2027:11:20 10:00:00",
            "2027:11:20 10:00:00",
            jpeg(picture(160, 120, true), 0.7f));
    assertTrue(codes(PictureTraces.of(picture, NOW)).contains(FindingCode.PICTURE_FROM_THE_FUTURE));
  }

  @Test
  void brokenFilesAreSaidToBeUnreadable() {
    byte[] broken = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1};
    assertTrue(codes(PictureTraces.of(broken, NOW)).contains(FindingCode.FILE_NOT_READABLE));
    assertEquals(
        List.of(FindingCode.FILE_NOT_READABLE),
        codes(PdfTraces.of("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))));
  }

  private static byte[] pdf(String producer, int daysLater, String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setProducer(producer);
      var made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
      made.setTimeInMillis(NOW.toEpochMilli());
      document.getDocumentInformation().setCreationDate(made);
      var changed = (GregorianCalendar) made.clone();
      changed.setTimeInMillis(NOW.toEpochMilli() + daysLater * 86_400_000L);
      document.getDocumentInformation().setModificationDate(changed);
      if (password != null) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void tellsWhoMadeAPdfAndWhetherItWasChanged() throws IOException {
    assertEquals(List.of(FindingCode.SOFTWARE_NAMED), codes(PdfTraces.of(pdf("HP Scan", 0, null))));
    assertEquals(List.of(FindingCode.PDF_BY_EDITOR), codes(PdfTraces.of(pdf("iLovePDF", 0, null))));
    assertEquals(
        List.of(FindingCode.SOFTWARE_NAMED, FindingCode.PDF_CHANGED_LATER),
        codes(PdfTraces.of(pdf("HP Scan", 1, null))));
    assertEquals(
        List.of(FindingCode.PDF_ENCRYPTED), codes(PdfTraces.of(pdf("HP Scan", 0, "secret"))));
  }
}
