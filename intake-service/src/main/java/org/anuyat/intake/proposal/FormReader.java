package org.anuyat.intake.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logging.Logger;

/**
 * Reads the text of a form a stranger sent: only its first pages, with limits on size and time, and
 * a file that breaks the reader breaks nothing else.
 */
public final class FormReader {
  private static final Logger LOG = Logger.getLogger(FormReader.class);

  /** The largest file that is read, in bytes. */
  public static final long LARGEST = 10L * 1024 * 1024;

  private static final int PAGES = 2;
  private static final int LONGEST = 50_000;
  private static final int SECONDS = 10;
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private FormReader() {}

  /** Whether the text of such a file can be read. */
  public static boolean reads(String contentType, long size) {
    return size > 0
        && size <= LARGEST
        && (contentType.equals("application/pdf")
            || contentType.equals(DOCX)
            || contentType.equals("text/plain"));
  }

  /** The text of its first pages; empty when it has none or is broken, locked or too slow. */
  public static String read(String contentType, InputStream file) {
    ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    Future<String> text = reader.submit(() -> text(contentType, file));
    try {
      String all = text.get(SECONDS, TimeUnit.SECONDS);
      return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    } catch (ExecutionException | TimeoutException unreadable) {
      LOG.infof("A form's text was not read: %s", unreadable.getClass().getSimpleName());
      return "";
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      reader.shutdownNow();
    }
  }

  private static String text(String contentType, InputStream file) throws IOException {
    if (contentType.equals("text/plain")) {
      return new String(file.readNBytes(LONGEST * 3), StandardCharsets.UTF_8);
    }
    return contentType.equals(DOCX) ? DocxText.read(file, LONGEST) : pdf(file);
  }

  private static String pdf(InputStream file) throws IOException {
    byte[] bytes = file.readNBytes((int) LARGEST);
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      text.setEndPage(PAGES);
      return text.getText(document);
    }
  }
}
