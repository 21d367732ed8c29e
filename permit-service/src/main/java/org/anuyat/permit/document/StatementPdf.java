package org.anuyat.permit.document;

import java.util.List;
import org.openpdf.text.PageSize;

/** A statement as an archivable file: PDF/A-3, tagged, not yet signed. */
public final class StatementPdf {
  private static final String TITLE = "หนังสือรับรองข้อมูลใบอนุญาต";

  private StatementPdf() {}

  public static byte[] render(StatementSheet sheet) {
    String identifier = sheet.verifyUrl() == null ? sheet.reference() : sheet.verifyUrl();
    return ArchiveFile.write(
        ArchiveFile.Level.ACCESSIBLE,
        PageSize.A4,
        new DocumentFacts(TITLE, sheet.issuer().nameTh(), identifier),
        List.of(),
        (document, writer) ->
            new StatementPage(
                    writer.getDirectContent(), new Tags(writer, writer.getDirectContent()), sheet)
                .draw());
  }
}
