package org.anuyat.permit.document;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A permit that was signed on paper, as an archivable file: PDF/A-3b, the pages as pictures, what
 * the register knows of it as invisible text for search and screen readers.
 */
public final class ScannedPermit {
  private static final float TEXT_SIZE = 10;
  private static final float TEXT_LEFT = 40;

  /**
   * One side of paper.
   *
   * @param jpeg the picture, grey or RGB
   * @param width in points
   * @param height in points
   */
  public record Page(byte[] jpeg, float width, float height) {
    private Rectangle size() {
      return new Rectangle(width, height);
    }
  }

  private ScannedPermit() {}

  /**
   * Makes the file.
   *
   * @param text what is written on the paper as far as the register knows, line by line
   * @param verifyUrl where the permit is checked
   */
  public static byte[] render(
      String title,
      String publisher,
      String verifyUrl,
      List<Page> pages,
      List<String> text,
      List<Attachment> attachments) {
    return ArchiveFile.write(
        ArchiveFile.Level.BASIC,
        pages.getFirst().size(),
        new DocumentFacts(title, publisher, verifyUrl),
        attachments,
        (document, writer) -> draw(document, writer, pages, text));
  }

  private static void draw(Document document, PdfWriter writer, List<Page> pages, List<String> text)
      throws IOException {
    var canvas = writer.getDirectContent();
    Tags tags = new Tags(writer, canvas);
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (i > 0) {
        document.setPageSize(page.size());
        document.newPage();
      }
      Image image = Image.getInstance(page.jpeg());
      tags.figure(
          "ภาพสแกนใบอนุญาต หน้า " + (i + 1),
          0,
          0,
          page.width(),
          page.height(),
          () -> canvas.addImage(image, page.width(), 0, 0, page.height(), 0, 0));
      if (i == 0) {
        write(new Pen(canvas, tags), page, text);
      }
    }
  }

  private static void write(Pen pen, Page page, List<String> text) {
    var style = new Pen.Style(Face.REGULAR, TEXT_SIZE, Color.BLACK);
    float y = page.height() - TEXT_LEFT;
    for (String line : text) {
      pen.block(PdfName.P);
      pen.invisible(line, style, TEXT_LEFT, y);
      y -= TEXT_SIZE * 1.5f;
    }
  }
}
