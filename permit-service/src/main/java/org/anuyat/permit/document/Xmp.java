package org.anuyat.permit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.xml.xmp.XmpWriter;

/** The file's metadata as XMP: OpenPDF's own, and where the permit is checked. */
final class Xmp {
  private static final String DUBLIN_CORE = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private Xmp() {}

  static byte[] of(PdfDictionary info, int conformance, DocumentFacts facts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XmpWriter xmp = new XmpWriter(out, info, conformance)) {
      xmp.addRdfDescription(
          DUBLIN_CORE,
          "<dc:identifier>"
              + escaped(facts.identifier())
              + "</dc:identifier><dc:publisher><rdf:Bag><rdf:li>"
              + escaped(facts.publisher())
              + "</rdf:li></rdf:Bag></dc:publisher><dc:language><rdf:Bag><rdf:li>th</rdf:li>"
              + "</rdf:Bag></dc:language>");
    }
    return out.toByteArray();
  }

  /** As numbers, so that neither markup nor the writer's encoding can break it. */
  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            c -> Character.isLetterOrDigit(c) && c < 128 ? Character.toString(c) : "&#" + c + ";")
        .collect(Collectors.joining());
  }
}
