package org.anuyat.cases.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * A sender's PDF pages as they look, without what acts: no script, no link, no file inside, no form
 * to fill in. What was written into a form becomes part of the page.
 */
final class HarmlessPages {
  private static final List<COSName> ACTIONS =
      List.of(COSName.A, COSName.AA, COSName.getPDFName("PA"), COSName.DEST);

  private HarmlessPages() {}

  static void prepare(PDDocument source) throws IOException {
    PDAcroForm form = source.getDocumentCatalog().getAcroForm();
    if (form != null && !form.hasXFA()) {
      form.flatten();
    }
    for (PDPage page : source.getPages()) {
      page.getCOSObject().removeItem(COSName.AA);
      List<PDAnnotation> shown = new ArrayList<>();
      for (PDAnnotation annotation : page.getAnnotations()) {
        COSDictionary dictionary = annotation.getCOSObject();
        ACTIONS.forEach(dictionary::removeItem);
        // Links have nothing to see; a file or a film hangs on the others.
        if (annotation.getAppearance() != null && !carriesAFile(annotation)) {
          shown.add(annotation);
        }
      }
      page.setAnnotations(shown);
    }
  }

  private static boolean carriesAFile(PDAnnotation annotation) {
    return List.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D")
        .contains(annotation.getSubtype());
  }

  static void copy(PDDocument source, PDDocument bundle) throws IOException {
    for (PDPage page : source.getPages()) {
      copy(page, bundle);
    }
  }

  /** What a page takes from the pages above it is written on the copy. */
  static void copy(PDPage page, PDDocument bundle) throws IOException {
    PDPage copy = bundle.importPage(page);
    copy.setResources(page.getResources());
    copy.setMediaBox(page.getMediaBox());
    copy.setCropBox(page.getCropBox());
    copy.setRotation(page.getRotation());
  }
}
