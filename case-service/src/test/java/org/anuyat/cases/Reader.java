package org.anuyat.cases;

import static io.restassured.RestAssured.given;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A citizen who reads a municipality's handbook and its forms. */
record Reader(String municipality) {
  /** A4 in points without the line with the page number. */
  private static final Rectangle2D ABOVE_THE_FOOT = new Rectangle2D.Double(0, 0, 596, 785);

  String listPage(String lang) {
    return given()
        .get("/handbook/" + municipality + "?lang=" + lang)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** With the signs HTML writes otherwise as they are read. */
  String page(String code, String lang) {
    return given()
        .get("/handbook/" + municipality + "/" + code + "?lang=" + lang)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  String docx(String code) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(form(code, "docx")))) {
      return document.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String pdf(String code) {
    try (var document = Loader.loadPDF(form(code, "pdf"))) {
      var pages = new PDFTextStripperByArea();
      pages.addRegion("above the foot", ABOVE_THE_FOOT);
      var text = new StringBuilder();
      for (PDPage page : document.getPages()) {
        pages.extractRegions(page);
        text.append(pages.getTextForRegion("above the foot")).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] form(String code, String ending) {
    return given()
        .get("/v1/municipalities/" + municipality + "/handbook/" + code + "/form." + ending)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** Without spaces and line breaks: lines of a paper break where the paper ends. */
  static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
