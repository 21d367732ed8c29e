package org.anuyat.cases.untrusted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Pages of PDF files: counted, cut out, put together. Only pages are taken over: scripts, embedded
 * files and actions of the files they come from stay behind.
 */
public final class PdfPages {
  /** More pages than any application has. */
  private static final int MOST = 2_000;

  private PdfPages() {}

  /**
   * Opens a file without its password; the caller closes it.
   *
   * @throws Unreadable when it has no pages, or more than 2,000
   */
  public static PDDocument open(byte[] pdf) throws IOException, Unreadable {
    PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createTempFileOnlyStreamCache());
    int pages = document.getNumberOfPages();
    if (pages < 1 || pages > MOST) {
      document.close();
      throw new Unreadable("the PDF has " + pages + " pages");
    }
    return document;
  }

  /** Its pages from {@code first} to {@code last}, counted from 1. */
  public static byte[] cut(byte[] pdf, int first, int last) throws IOException, Unreadable {
    try (PDDocument source = open(pdf);
        PDDocument target = new PDDocument()) {
      for (int page = first; page <= last; page++) {
        take(target, source.getPage(page - 1));
      }
      return bytes(target);
    }
  }

  /** The pages of all files, one after the other. */
  public static byte[] join(List<byte[]> pdfs) throws IOException, Unreadable {
    var sources = new ArrayList<PDDocument>();
    try (PDDocument target = new PDDocument()) {
      for (byte[] pdf : pdfs) {
        PDDocument source = open(pdf);
        sources.add(source);
        for (PDPage page : source.getPages()) {
          take(target, page);
        }
      }
      return bytes(target);
    } finally {
      sources.forEach(IOUtils::closeQuietly);
    }
  }

  private static void take(PDDocument target, PDPage page) throws IOException {
    PDPage taken = target.importPage(page);
    taken.setResources(page.getResources());
    taken.getCOSObject().removeItem(COSName.AA);
    for (PDAnnotation annotation : taken.getAnnotations()) {
      annotation.getCOSObject().removeItem(COSName.A);
      annotation.getCOSObject().removeItem(COSName.AA);
      annotation.getCOSObject().removeItem(COSName.PARENT);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
