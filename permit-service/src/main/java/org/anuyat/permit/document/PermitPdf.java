package org.anuyat.permit.document;

import java.util.List;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A permit sheet as an archivable file: tagged PDF/A-3a, which is a 3b too; not yet signed. */
public final class PermitPdf {
  private PermitPdf() {}

  /**
   * Renders one permit.
   *
   * @throws IllegalArgumentException when a code is too long for a QR code
   */
  public static byte[] render(PermitSheet sheet, List<Attachment> attachments) {
    var facts =
        new DocumentFacts(
            sheet.titleTh() + " " + sheet.number(), sheet.issuer().nameTh(), sheet.verifyUrl());
    return ArchiveFile.write(
        ArchiveFile.Level.ACCESSIBLE,
        PageSize.A4,
        facts,
        attachments,
        (document, writer) -> {
          new PermitPages(document, writer, sheet).draw();
          link(writer, sheet.verifyUrl());
        });
  }

  /** On a screen the QR code is a link, since nobody scans his own telephone. */
  private static void link(PdfWriter writer, String url) {
    float right = SignatureBlock.QR_LEFT + SignatureBlock.QR_SIDE;
    float top = SignatureBlock.QR_BOTTOM + SignatureBlock.QR_SIDE;
    var place = new Rectangle(SignatureBlock.QR_LEFT, SignatureBlock.QR_BOTTOM, right, top);
    var link =
        PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_NONE, new PdfAction(url));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    link.setBorderStyle(new PdfBorderDictionary(0, 0));
    link.put(
        PdfName.CONTENTS,
        new PdfString("ตรวจสอบใบอนุญาต / Check the permit", PdfObject.TEXT_UNICODE));
    writer.addAnnotation(link);
  }
}
