package org.anuyat.cases.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Finds out how a file can be shown as pages. A file that cannot is no reason to fail. */
final class ReadingAttachment {
  /** More pages make the bundle unreadable rather than whole. */
  private static final int MOST_PAGES = 500;

  private ReadingAttachment() {}

  static AttachedPages read(PackedDocument packed) {
    if (packed.file() == null) {
      return new AttachedPages.None("ยังคัดลอกไฟล์ไม่เสร็จ");
    }
    String type = packed.document().contentType().toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    try {
      return switch (type) {
        case "application/pdf" -> pdf(packed.file());
        case "image/jpeg", "image/png" ->
            PictureFile.read(packed.file())
                .<AttachedPages>map(AttachedPages.Picture::new)
                .orElseGet(() -> new AttachedPages.None("ภาพมีขนาดใหญ่เกินกว่าจะแสดง"));
        default -> new AttachedPages.None("ไฟล์ประเภทนี้แสดงเป็นหน้าไม่ได้");
      };
    } catch (InvalidPasswordException e) {
      return new AttachedPages.None("ไฟล์มีรหัสผ่าน");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new AttachedPages.None("อ่านไฟล์ไม่ได้");
    }
  }

  private static AttachedPages pdf(Path file) throws IOException {
    PDDocument source =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    if (source.isEncrypted() || source.getNumberOfPages() > MOST_PAGES) {
      String why = source.isEncrypted() ? "ไฟล์เข้ารหัส" : "ไฟล์มีมากกว่า " + MOST_PAGES + " หน้า";
      source.close();
      return new AttachedPages.None(why);
    }
    try {
      HarmlessPages.prepare(source);
      return new AttachedPages.PdfFile(source);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      source.close();
      throw e;
    }
  }
}
