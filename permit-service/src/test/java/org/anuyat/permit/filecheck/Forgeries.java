package org.anuyat.permit.filecheck;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/** What a forger would do to a signed permit. */
final class Forgeries {
  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private Forgeries() {}

  static byte[] flippedInContent(byte[] signed) {
    byte[] forged = signed.clone();
    int place = new String(forged, StandardCharsets.ISO_8859_1).indexOf("/Title");
    forged[place + 12] ^= 1;
    return forged;
  }

  /** A comment drawn over the page in a second revision. */
  static byte[] withAppendedRevision(byte[] signed) throws IOException {
    return appended(
        signed,
        document -> {
          PDPage page = document.getPage(0);
          PDAnnotationSquare note = new PDAnnotationSquare();
          note.setRectangle(new PDRectangle(100, 400, 300, 60));
          page.getAnnotations().add(note);
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  static byte[] withTrailingBytes(byte[] signed) {
    return concat(signed, "\n% nothing\n".getBytes(StandardCharsets.US_ASCII));
  }

  /** Replace: the page's content stream is another one in the new revision. */
  static byte[] withPageReplaced(byte[] signed) throws IOException {
    return appended(
        signed,
        document -> {
          PDPage page = document.getPage(0);
          try (var content =
              new PDPageContentStream(document, page, AppendMode.OVERWRITE, false, true)) {
            content.addRect(0, 0, 500, 500);
            content.fill();
          }
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** Hide: a white box over what was signed, another text on it. */
  static byte[] withCoverOverThePage(byte[] signed) throws IOException {
    return appended(
        signed,
        document -> {
          PDPage page = document.getPage(0);
          try (var content =
              new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
            content.setNonStrokingColor(1f, 1f, 1f);
            content.addRect(0, 0, 595, 842);
            content.fill();
          }
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** Replace: the catalog leads to another tree of pages. */
  static byte[] withCatalogReplaced(byte[] signed) throws IOException {
    return appended(
        signed,
        document -> {
          COSDictionary pages =
              (COSDictionary)
                  document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
          PDPage other = new PDPage(PDRectangle.A4);
          other.getCOSObject().setItem(COSName.PARENT, pages);
          document.addPage(other);
          document.removePage(0);
          pages.setNeedToBeUpdated(true);
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** Another document that shows the permit's QR code, as an image and nothing else. */
  static byte[] otherPaperWithCode(String url) throws Exception {
    var code =
        MatrixToImageWriter.toBufferedImage(
            new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 300, 300));
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, code), 60, 120, 100, 100);
      }
      return saved(document);
    }
  }

  private static byte[] appended(byte[] signed, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
