package org.anuyat.permit.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What anybody can read out of a PDF. */
public final class Pdfs {
  private Pdfs() {}

  /** The text, line by line as it is extracted. */
  public static List<String> lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Arrays.stream(new PDFTextStripper().getText(document).split("\\R"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without any white space, for what may be broken into lines. */
  public static String flat(byte[] pdf) {
    return String.join("", lines(pdf)).replaceAll("\\s", "");
  }

  /** What a screen reader says, going by the structure of the page. */
  public static String readAloud(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StringBuilder said = new StringBuilder();
      read(document.getDocumentCatalog().getStructureTreeRoot(), said);
      return said.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(PDStructureNode node, StringBuilder said) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getActualText() != null) {
          said.append(element.getActualText()).append(' ');
        }
        read(element, said);
      }
    }
  }

  public static BufferedImage page(byte[] pdf, int page, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that lies in the PDF. */
  public static byte[] embedded(byte[] pdf, String name) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      return files.values().stream()
          .filter(file -> name.equals(file.getFileUnicode()))
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + " is not among " + files.keySet()))
          .getEmbeddedFile()
          .toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
