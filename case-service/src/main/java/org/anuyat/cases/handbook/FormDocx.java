package org.anuyat.cases.handbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * The application form as a Word document. Thai is a complex script: Word takes its font, size and
 * weight from settings of their own, which are set beside the usual ones.
 */
final class FormDocx {
  /** The font of Thai government papers. */
  private static final String FONT = "TH Sarabun New";

  /** Half points: 16 points are the size of Thai government papers. */
  private static final int BODY = 32;

  private static final int HEADING = 36;
  private static final int TITLE = 44;

  /** Two centimetres in twentieths of a point. */
  private static final BigInteger MARGIN = BigInteger.valueOf(1134);

  private final XWPFDocument document = new XWPFDocument();

  private FormDocx() {}

  static byte[] write(ApplicationForm form) {
    var docx = new FormDocx();
    docx.page(form.title());
    docx.centred(form.office(), HEADING, true);
    docx.centred(form.title(), TITLE, true);
    docx.centred(form.subtitle(), BODY, false);
    docx.section("1. ผู้ยื่นคำขอ", form.lines());
    docx.section("2. สิ่งที่ขอ", form.request());
    docx.section("3. เอกสารที่แนบ (ทำเครื่องหมายหน้ารายการที่แนบ)", boxes(form.documents()));
    docx.section("4. ค่าธรรมเนียม", form.fees());
    docx.section("5. ผู้ลงลายมือชื่อ", form.signature());
    docx.section("วิธียื่น", numbered(form.hints()));
    form.contact().forEach(line -> docx.paragraph(line, BODY, false));
    return docx.bytes();
  }

  private void page(String title) {
    document.getProperties().getCoreProperties().setTitle(title);
    CTPageMar margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    var size = document.getDocument().getBody().getSectPr().addNewPgSz();
    size.setW(BigInteger.valueOf(11_906));
    size.setH(BigInteger.valueOf(16_838));
  }

  private static List<String> boxes(List<String> lines) {
    return lines.stream().map(line -> "[   ] " + line).toList();
  }

  private static List<String> numbered(List<String> lines) {
    return IntStream.range(0, lines.size()).mapToObj(i -> (i + 1) + ") " + lines.get(i)).toList();
  }

  private void section(String heading, List<String> lines) {
    XWPFParagraph head = paragraph(heading, HEADING, true);
    head.setSpacingBefore(160);
    head.setKeepNext(true);
    lines.forEach(line -> paragraph(line, BODY, false));
  }

  private void centred(String text, int size, boolean bold) {
    paragraph(text, size, bold).setAlignment(ParagraphAlignment.CENTER);
  }

  private XWPFParagraph paragraph(String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(40);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    CTRPr look = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    var fonts = look.addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    if (bold) {
      look.addNewB();
      look.addNewBCs();
    }
    look.addNewSz().setVal(BigInteger.valueOf(size));
    look.addNewSzCs().setVal(BigInteger.valueOf(size));
    look.addNewCs();
    var language = look.addNewLang();
    language.setVal("th-TH");
    language.setBidi("th-TH");
    return paragraph;
  }

  private byte[] bytes() {
    try (document;
        var out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
