package org.anuyat.permit.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A statement as an archivable file: PDF/A-3b, not yet signed. */
public final class StatementPdf {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private StatementPdf() {}

  public static byte[] render(StatementSheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Document document = new Document(PageSize.A4, 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setPDFXConformance(PdfWriter.PDFA3B);
      document.addTitle("หนังสือรับรองข้อมูลใบอนุญาต");
      document.addAuthor(sheet.issuer().nameTh());
      document.addCreationDate();
      writer.createXmpMetadata();
      document.open();
      var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents(SRGB, "", "http://www.color.org", SRGB, profile);
      writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("th"));
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      new StatementPage(writer.getDirectContent(), sheet).draw();
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The statement cannot be rendered", e);
    }
    return CidSets.dropped(out.toByteArray());
  }
}
