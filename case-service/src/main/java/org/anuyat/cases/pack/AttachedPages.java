package org.anuyat.cases.pack;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document of the case as pages of the bundle; or why it is none. */
sealed interface AttachedPages extends AutoCloseable {

  int count();

  /** Adds the pages at the bundle's end. This must stay open until the bundle is saved. */
  void addTo(PDDocument bundle) throws IOException;

  @Override
  default void close() throws IOException {
    // only what holds a file open has something to close
  }

  /** Not shown as pages; the file itself lies in the ZIP. {@code reasonTh} tells the reader why. */
  record None(String reasonTh) implements AttachedPages {
    @Override
    public int count() {
      return 0;
    }

    @Override
    public void addTo(PDDocument bundle) {
      // there is nothing to add
    }
  }

  /** A picture on one page. */
  record Picture(PictureFile file) implements AttachedPages {
    @Override
    public int count() {
      return 1;
    }

    @Override
    public void addTo(PDDocument bundle) throws IOException {
      file.addTo(bundle);
    }
  }

  /** The pages of a PDF file, without anything that acts. */
  record PdfFile(PDDocument source) implements AttachedPages {
    @Override
    public int count() {
      return source.getNumberOfPages();
    }

    @Override
    public void addTo(PDDocument bundle) throws IOException {
      HarmlessPages.copy(source, bundle);
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
