package org.anuyat.payment.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** An A4 file being written, with what PDF/A-3b asks of a file as a whole. */
final class Leaf {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
  private final PdfWriter writer = PdfWriter.getInstance(document, out);

  Leaf(String title, String author) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setPDFXConformance(PdfWriter.PDFA3B);
    document.addTitle(title);
    document.addAuthor(author);
    document.addCreationDate();
    writer.createXmpMetadata();
    document.open();
    try {
      var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents(SRGB, "", "http://www.color.org", SRGB, profile);
    } catch (IOException e) {
      throw new UncheckedIOException("The colour profile cannot be written", e);
    }
    writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("th"));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  PdfContentByte canvas() {
    return writer.getDirectContent();
  }

  void next() {
    document.newPage();
  }

  byte[] closed() {
    document.close();
    return CidSets.dropped(out.toByteArray());
  }
}
