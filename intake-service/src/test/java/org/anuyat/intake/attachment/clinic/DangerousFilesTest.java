package org.anuyat.intake.attachment.clinic;

import static org.anuyat.intake.SampleFiles.docx;
import static org.anuyat.intake.SampleFiles.jpeg;
import static org.anuyat.intake.SampleFiles.pdf;
import static org.anuyat.intake.SampleFiles.utf8;
import static org.anuyat.intake.SampleFiles.write;
import static org.anuyat.intake.SampleFiles.zip;
import static org.anuyat.intake.attachment.clinic.OleFiles.ole;
import static org.anuyat.intake.attachment.clinic.OleFiles.word;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

/** What acts, bursts or floods is told before anything is harmed. */
class DangerousFilesTest extends Examined {
  @Test
  void whatActsInAnOfficeFileIsNoticed() throws IOException {
    assertWarnings(
        examine("a.docx", docx(TEXT, Map.of("word/vbaProject.bin", new byte[20]))),
        AttachmentWarning.MACRO);
    assertWarnings(
        examine("a.docx", docx(TEXT, Map.of("word/embeddings/oleObject1.bin", new byte[20]))),
        AttachmentWarning.MACRO);
    assertWarnings(
        examine(
            "a.docx",
            docx(TEXT, Map.of("word/_rels/settings.xml.rels", relation("attachedTemplate")))),
        AttachmentWarning.MACRO);
    assertTrue(
        examine("a.docx", docx(TEXT, Map.of("word/_rels/document.xml.rels", relation("hyperlink"))))
            .findings()
            .isEmpty());
    String dde =
        "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x"
            + "</w:instrText></w:r></w:p>";
    assertWarnings(examine("a.docx", docx(TEXT + dde, Map.of())), AttachmentWarning.MACRO);
    byte[] word = word(500, 0);
    System.arraycopy(new byte[] {0x13, ' ', 'D', 'D', 'E', 'A', 'U', 'T', 'O'}, 0, word, 1024, 9);
    assertWarnings(examine("a.doc", ole(Map.of("WordDocument", word))), AttachmentWarning.MACRO);
    assertWarnings(
        examine(
            "a.doc", ole(Map.of("WordDocument", word(500, 0), "_VBA_PROJECT_CUR", new byte[9]))),
        AttachmentWarning.MACRO);
  }

  @Test
  void whatActsInAPdfIsNoticed() throws IOException {
    assertWarnings(
        examine(
            "a.pdf",
            pdf((pdf, page) -> {
              write(pdf, page, "x");
              pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            })),
        AttachmentWarning.SCRIPTED_PDF);
    assertWarnings(
        examine(
            "a.pdf",
            pdf((pdf, page) -> {
              write(pdf, page, "x");
              PDActionLaunch launch = new PDActionLaunch();
              launch.setF("cmd.exe");
              pdf.getDocumentCatalog().setOpenAction(launch);
            })),
        AttachmentWarning.SCRIPTED_PDF);
  }

  @Test
  void bombsAreStoppedWhileTheyUnpack() throws IOException {
    assertBomb(examine("a.zip", zip(Map.of("zeros", new byte[30 * 1024 * 1024]))));
    assertBomb(examine("a.docx", docx(TEXT, Map.of("word/big.bin", new byte[30 * 1024 * 1024]))));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= 1000; i++) {
      many.put("f" + i, new byte[1]);
    }
    assertBomb(examine("a.zip", zip(many)));
    byte[] nested = zip(Map.of("x", new byte[10]));
    for (int i = 0; i < 5; i++) {
      nested = zip(Map.of("inner.zip", nested));
    }
    assertBomb(examine("a.zip", nested));
  }

  @Test
  void pdfBombIsStoppedBeforeAPdfReaderSeesIt() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(utf8("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\n"));
    try (var deflate = new java.util.zip.DeflaterOutputStream(bytes)) {
      for (int i = 0; i < 40; i++) {
        deflate.write(new byte[1024 * 1024]);
      }
    }
    assertBomb(examine("a.pdf", bytes.toByteArray()));
  }

  @Test
  void pixelFloodIsToldFromTheHeaderAlone() throws IOException {
    byte[] jpeg = jpeg(100, 100);
    int frame = indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0});
    for (int i = 5; i <= 8; i++) {
      jpeg[frame + i] = 0x7F;
    }
    assertWarnings(examine("a.jpg", jpeg), AttachmentWarning.PIXEL_FLOOD);
  }

  private static byte[] relation(String type) {
    return utf8(
        "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://example.org\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\"/></Relationships>");
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new IllegalStateException("not there");
  }
}
