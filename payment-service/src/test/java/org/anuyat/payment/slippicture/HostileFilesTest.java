package org.anuyat.payment.slippicture;

import static org.anuyat.payment.slippicture.ProofPictures.jpeg;
import static org.anuyat.payment.slippicture.ProofPictures.pdf;
import static org.anuyat.payment.slippicture.ProofPictures.slip;
import static org.anuyat.payment.slippicture.ProofPictures.withExif;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file that lies or grows is named, never drawn, and never ends the service. */
@Tag("rule-6.4")
class HostileFilesTest {
  @Test
  void aJpegOfTooManyPixelsIsKnownByItsHeader() {
    assertEquals(PictureLook.TOO_LARGE, atJpeg(claiming(60_000, 60_000)).look());
  }

  @Test
  void aBrokenFileIsUnreadable() {
    byte[] whole = jpeg(slip(1, null), 0.8);
    assertEquals(PictureLook.UNREADABLE, atJpeg(latin1("\u00ff\u00d8\u00ff\u00e0no")).look());
    assertEquals(PictureLook.UNREADABLE, atJpeg(Arrays.copyOf(whole, 300)).look());
    assertEquals(PictureLook.UNREADABLE, atJpeg(new byte[0]).look());
    assertEquals(PictureLook.UNREADABLE, atPdf(latin1("%PDF-1.7 and nothing")).look());
  }

  @Test
  void aPdfThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
    assertEquals(PictureLook.TOO_LARGE, atPdf(pdfOf("/FlateDecode", zeros(300))).look());
  }

  @Test
  void aPdfPackedTwiceIsNotUnpacked() throws IOException {
    byte[] twice = packed(zeros(30));
    assertEquals(PictureLook.TOO_LARGE, atPdf(pdfOf("[/FlateDecode /FlateDecode]", twice)).look());
    assertEquals(PictureLook.TOO_LARGE, atPdf(pdfOf("[/Fl /F#6cateDecode]", twice)).look());
    assertEquals(PictureLook.TOO_LARGE, atPdf(pdfOf("9 0 R", twice)).look());
    assertEquals(PictureLook.TOO_LARGE, atPdf(pdfOf("/LZWDecode", new byte[9])).look());
  }

  @Test
  void aPictureInAPdfMayNotBeLargerThanACamerasEither() throws IOException {
    assertEquals(
        PictureLook.TOO_LARGE, atPdf(pdfWithPicture(60_000, jpeg(slip(2, null), 0.5))).look());
    assertEquals(PictureLook.TOO_LARGE, atPdf(pdfWithPicture(10, claiming(60_000, 60_000))).look());
  }

  @Test
  void aLockedPdfIsSaidToBeLocked() throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(bytes);
      assertEquals(PictureLook.ENCRYPTED, atPdf(bytes.toByteArray()).look());
    }
  }

  @Test
  void aPdfThatTakesTooLongIsLeft() {
    SeenPicture seen =
        LookingAtProof.atPdf(pdf(slip(3, null)), code -> false, TimeLimit.of(Duration.ofNanos(1)));
    assertEquals(PictureLook.OUT_OF_TIME, seen.look());
  }

  @Test
  void thePreviewIsUprightSmallAndHoldsNothingOfTheFile() {
    byte[] lying = withExif(jpeg(slip(4, null), 0.8), 6, "Made-up Phone 9");
    SeenPicture seen = atJpeg(lying);
    byte[] png = seen.preview().orElseThrow();
    BufferedImage preview = ProofPictures.read(png);
    assertEquals(1_000, preview.getWidth());
    assertEquals(600, preview.getHeight());
    assertTrue(new String(lying, StandardCharsets.ISO_8859_1).contains("Made-up Phone 9"));
    assertFalse(new String(png, StandardCharsets.ISO_8859_1).contains("Made-up"));
    // The dark head of the slip, once at the top, is at the right now.
    assertTrue(brightness(preview, 970, 300) < brightness(preview, 10, 300));
  }

  private static SeenPicture atJpeg(byte[] content) {
    return LookingAtProof.atJpeg(content, code -> true, TimeLimit.of(Duration.ofSeconds(30)));
  }

  private static SeenPicture atPdf(byte[] content) {
    return LookingAtProof.atPdf(content, code -> true, TimeLimit.of(Duration.ofSeconds(30)));
  }

  /** A JPEG that ends after a frame header with these sizes. */
  private static byte[] claiming(int width, int height) {
    byte[] whole = jpeg(slip(5, null), 0.5);
    for (int at = 2; at < whole.length - 9; at++) {
      if (whole[at] == (byte) 0xFF && whole[at + 1] == (byte) 0xC0) {
        whole[at + 5] = (byte) (height >> 8);
        whole[at + 6] = (byte) height;
        whole[at + 7] = (byte) (width >> 8);
        whole[at + 8] = (byte) width;
        return whole;
      }
    }
    throw new IllegalStateException("no frame header");
  }

  private static byte[] zeros(int megabytes) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(small, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < megabytes; i++) {
        out.write(zeros);
      }
    }
    return small.toByteArray();
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
      out.write(content);
    }
    return small.toByteArray();
  }

  /** A page whose content is this stream. */
  private static byte[] pdfOf(String filter, byte[] stream) {
    return written(
        "/Contents 4 0 R", "/Filter " + filter + " /Length " + stream.length, stream, new byte[0]);
  }

  /** A page that draws this JPEG, which the PDF says to be of these many pixels a side. */
  private static byte[] pdfWithPicture(int side, byte[] jpeg) {
    byte[] draw = latin1("q 500 0 0 500 0 0 cm /P Do Q");
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    picture.writeBytes(
        latin1(
            "5 0 obj\n<</Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
                    .formatted(side, side)
                + " /ColorSpace /DeviceRGB /Filter /DCTDecode /Length "
                + jpeg.length
                + ">>\nstream\n"));
    picture.writeBytes(jpeg);
    picture.writeBytes(latin1("\nendstream\nendobj\n"));
    return written(
        "/Contents 4 0 R /Resources <</XObject <</P 5 0 R>>>>",
        "/Length " + draw.length,
        draw,
        picture.toByteArray());
  }

  private static byte[] written(String page, String dictionary, byte[] stream, byte[] more) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        latin1(
            "%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                + page
                + ">>\nendobj\n4 0 obj\n<<"
                + dictionary
                + ">>\nstream\n"));
    pdf.writeBytes(stream);
    pdf.writeBytes(latin1("\nendstream\nendobj\n"));
    pdf.writeBytes(more);
    pdf.writeBytes(latin1("trailer\n<</Root 1 0 R /Size 6>>\n%%EOF\n"));
    return pdf.toByteArray();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int brightness(BufferedImage picture, int x, int y) {
    int rgb = picture.getRGB(x, y);
    return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
  }
}
