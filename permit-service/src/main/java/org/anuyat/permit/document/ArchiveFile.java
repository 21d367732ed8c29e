package org.anuyat.permit.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The frame of every PDF/A-3 file: colour, language, metadata, tags and the files inside. */
final class ArchiveFile {
  private static final String SRGB = "sRGB IEC61966-2.1";

  /** How far the conformance goes (ISO 19005-3, 5). */
  enum Level {
    /** Tagged: structure and text can be read by machine. */
    ACCESSIBLE(PdfWriter.PDFA3A),
    /** Looks the same for ever; a scanned page has no structure of its own. */
    BASIC(PdfWriter.PDFA3B);

    private final int conformance;

    Level(int conformance) {
      this.conformance = conformance;
    }
  }

  /** Draws the pages. */
  interface Pages {
    void draw(Document document, PdfWriter writer) throws IOException;
  }

  private ArchiveFile() {}

  static byte[] write(
      Level level,
      Rectangle firstPage,
      DocumentFacts facts,
      List<Attachment> attachments,
      Pages pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Document document = new Document(firstPage, 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setPDFXConformance(level.conformance);
      writer.setTagged();
      document.addTitle(facts.title());
      document.addAuthor(facts.publisher());
      document.addCreationDate();
      writer.setXmpMetadata(Xmp.of(writer.getInfo(), level.conformance, facts));
      document.open();
      var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents(SRGB, "", "http://www.color.org", SRGB, profile);
      writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("th"));
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      pages.draw(document, writer);
      embed(writer, attachments);
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The permit cannot be rendered", e);
    }
    return CidSets.dropped(out.toByteArray());
  }

  private static void embed(PdfWriter writer, List<Attachment> attachments) throws IOException {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(new PdfName("ModDate"), new PdfDate());
      var file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.content(),
              attachment.mediaType(),
              parameters,
              9);
      file.put(new PdfName("AFRelationship"), new PdfName(attachment.relationship()));
      file.addDescription(attachment.description(), true);
      file.setUnicodeFileName(attachment.name(), false);
      writer.addFileAttachment(attachment.name(), file);
      associated.add(file.getReference());
    }
    if (!associated.isEmpty()) {
      writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }
  }
}
