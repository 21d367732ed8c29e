package org.anuyat.permit.document;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure of the page (ISO 32000-2, 14.7): what is a heading, a paragraph, a picture, and
 * what is only decoration. A screen reader goes by it.
 */
final class Tags {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName PLACEMENT = new PdfName("Placement");

  private final PdfContentByte canvas;
  private final PdfStructureElement document;
  private PdfStructureElement block;

  Tags(PdfWriter writer, PdfContentByte canvas) {
    this.canvas = canvas;
    document = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
    block = document;
  }

  /** Begins a block, such as P or H1; lines written now belong to it. */
  void block(PdfName role) {
    block = new PdfStructureElement(document, role);
  }

  /**
   * A line of the present block. What it says (14.9.4) stands twice: beside the glyphs for search
   * and copying, in the structure for screen readers.
   */
  void line(String text, Runnable drawing) {
    PdfString said = new PdfString(text, PdfObject.TEXT_UNICODE);
    PdfStructureElement span = new PdfStructureElement(block, PdfName.SPAN);
    span.put(PdfName.ACTUALTEXT, said);
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.ACTUALTEXT, said);
    canvas.beginMarkedContentSequence(span, properties);
    drawing.run();
    canvas.endMarkedContentSequence();
  }

  /** A picture with the words that stand for it. */
  void figure(String alternative, float left, float bottom, float right, float top, Runnable draw) {
    PdfStructureElement figure = new PdfStructureElement(document, PdfName.FIGURE);
    figure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(PLACEMENT, new PdfName("Block"));
    layout.put(PdfName.BBOX, box(left, bottom, right, top));
    figure.put(PdfName.A, layout);
    canvas.beginMarkedContentSequence(figure);
    draw.run();
    canvas.endMarkedContentSequence();
  }

  /** Lines and frames, which nobody reads. */
  void decoration(Runnable drawing) {
    canvas.beginMarkedContentSequence(ARTIFACT);
    drawing.run();
    canvas.endMarkedContentSequence();
  }

  private static PdfArray box(float... corners) {
    PdfArray box = new PdfArray();
    for (float corner : corners) {
      box.add(new PdfNumber(corner));
    }
    return box;
  }
}
