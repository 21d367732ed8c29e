package org.anuyat.permit.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A permit sheet as an archivable file: PDF/A-3b, not yet signed. */
public final class PermitPdf {
  /** The name of the embedded data. */
  public static final String DATA_FILE = "permit.json";

  private static final String SRGB = "sRGB IEC61966-2.1";

  private PermitPdf() {}

  /**
   * Renders one permit.
   *
   * @param dataJson the permit's data for machines, embedded as {@value #DATA_FILE}
   * @throws IllegalArgumentException when the verify address is too long for a QR code
   */
  public static byte[] render(PermitSheet sheet, byte[] dataJson) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Document document = new Document(PageSize.A4, 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setPDFXConformance(PdfWriter.PDFA3B);
      document.addTitle(sheet.titleTh() + " " + sheet.number());
      document.addAuthor(sheet.issuer().nameTh());
      document.addCreationDate();
      writer.createXmpMetadata();
      document.open();
      var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents(SRGB, "", "http://www.color.org", SRGB, profile);
      writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("th"));
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, org.openpdf.text.pdf.PdfBoolean.PDFTRUE);
      new PermitPage(writer.getDirectContent(), sheet).draw();
      link(writer, sheet.verifyUrl());
      embed(writer, dataJson);
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The permit cannot be rendered", e);
    }
    return CidSets.dropped(out.toByteArray());
  }

  /** On a screen the QR code is a link, since nobody scans his own telephone. */
  private static void link(PdfWriter writer, String url) {
    float right = PermitPage.QR_LEFT + PermitPage.QR_SIDE;
    float top = PermitPage.QR_BOTTOM + PermitPage.QR_SIDE;
    var place = new Rectangle(PermitPage.QR_LEFT, PermitPage.QR_BOTTOM, right, top);
    var link =
        PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_NONE, new PdfAction(url));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    link.setBorderStyle(new org.openpdf.text.pdf.PdfBorderDictionary(0, 0));
    writer.addAnnotation(link);
  }

  private static void embed(PdfWriter writer, byte[] dataJson) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(new PdfName("ModDate"), new PdfDate());
    var file =
        PdfFileSpecification.fileEmbedded(
            writer, null, DATA_FILE, dataJson, "application/json", parameters, 9);
    file.put(new PdfName("AFRelationship"), new PdfName("Data"));
    file.addDescription("ข้อมูลใบอนุญาต / Permit data", true);
    file.setUnicodeFileName(DATA_FILE, false);
    writer.addFileAttachment("permit", file);
    writer.getExtraCatalog().put(new PdfName("AF"), new PdfArray(file.getReference()));
  }
}
