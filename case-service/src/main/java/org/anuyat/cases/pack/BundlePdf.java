package org.anuyat.cases.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anuyat.cases.pdf.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The case file as one PDF: written pages first, then each attachment behind a sheet that says what
 * it is. What is long lies in files while it is put together.
 */
final class BundlePdf {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+07''00'''", Locale.ROOT);

  private final CasePaper paper;
  private final CaseContents contents;
  private final List<BundledAttachment> attachments;
  private final Instant at;

  BundlePdf(
      CaseContents contents, List<PackedDocument> documents, String municipality, Instant at) {
    this.contents = contents;
    this.attachments =
        documents.stream()
            .filter(packed -> !packed.document().isMail())
            .map(packed -> new BundledAttachment(packed, ReadingAttachment.read(packed)))
            .toList();
    this.paper = new CasePaper(contents, attachments, municipality, at);
    this.at = at;
  }

  /** Writes the bundle and lets go of all files. */
  void writeTo(Path file) throws IOException {
    List<TocEntry> toc = toc(paper.write(withoutPages()));
    try (PDDocument written = Loader.loadPDF(paper.write(toc));
        PDDocument sheets = attachments.isEmpty() ? new PDDocument() : Loader.loadPDF(sheets());
        PDDocument bundle = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      HarmlessPages.copy(written, bundle);
      for (int i = 0; i < attachments.size(); i++) {
        HarmlessPages.copy(sheets.getPage(i), bundle);
        attachments.get(i).pages().addTo(bundle);
      }
      bookmark(bundle, toc);
      describe(bundle);
      bundle.save(file.toFile());
    } finally {
      for (BundledAttachment attachment : attachments) {
        attachment.pages().close();
      }
    }
  }

  /** The table of contents before it is known which page each thing is on. */
  private List<TocEntry> withoutPages() throws IOException {
    List<TocEntry> toc = new ArrayList<>();
    try (PDDocument trial = Loader.loadPDF(paper.write(List.of()))) {
      bookmarks(trial).forEach(title -> toc.add(new TocEntry(title.getTitle(), 0)));
    }
    attachments.forEach(attachment -> toc.add(new TocEntry(attachment.title(), 0)));
    return toc;
  }

  /** The same with the pages, as the written part has them when the table is as long. */
  private List<TocEntry> toc(byte[] trial) throws IOException {
    List<TocEntry> toc = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(trial)) {
      for (PDOutlineItem item : bookmarks(document)) {
        int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        toc.add(new TocEntry(item.getTitle(), page));
      }
      int next = document.getNumberOfPages() + 1;
      for (BundledAttachment attachment : attachments) {
        toc.add(new TocEntry(attachment.title(), next));
        next += 1 + attachment.pages().count();
      }
    }
    return toc;
  }

  private static List<PDOutlineItem> bookmarks(PDDocument document) {
    List<PDOutlineItem> items = new ArrayList<>();
    document.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
    // The contents do not list themselves.
    return items.subList(1, items.size());
  }

  /** A page for each attachment. */
  private byte[] sheets() {
    Paper sheets = Paper.a4("ใบคั่นเอกสารแนบ " + contents.numberTh());
    for (int i = 0; i < attachments.size(); i++) {
      if (i > 0) {
        sheets.pageBreak();
      }
      BundledAttachment attachment = attachments.get(i);
      sheets.heading("เอกสารแนบ " + attachment.packed().label()).fields(attachment.sheet());
    }
    return sheets.bytes();
  }

  private static void bookmark(PDDocument bundle, List<TocEntry> toc) {
    var outline = new PDDocumentOutline();
    for (TocEntry entry : toc) {
      var item = new PDOutlineItem();
      item.setTitle(entry.title());
      item.setDestination(bundle.getPage(entry.page() - 1));
      outline.addLast(item);
    }
    bundle.getDocumentCatalog().setDocumentOutline(outline);
    bundle.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    bundle.getDocumentCatalog().setLanguage("th");
  }

  private void describe(PDDocument bundle) {
    bundle.getDocumentInformation().setTitle("แฟ้มคำขออิเล็กทรอนิกส์ " + contents.numberTh());
    // As a PDF date (ISO 32000-2, 7.9.4): the library's own way is a Calendar.
    bundle
        .getDocumentInformation()
        .getCOSObject()
        .setString(COSName.CREATION_DATE, PDF_DATE.format(at.atZone(ZoneId.of("Asia/Bangkok"))));
  }
}
