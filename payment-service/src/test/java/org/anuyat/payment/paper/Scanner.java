package org.anuyat.payment.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a machine sees of a printed page: codes and text. */
public final class Scanner {
  private static final Path ZBAR = Path.of("/usr/bin/zbarimg");

  private Scanner() {}

  /** A page as a printer at 200 dots per inch would leave it. */
  public static BufferedImage page(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, 200);
    }
  }

  /** The code of a kind on a picture, read by ZXing. */
  public static String code(BufferedImage picture, BarcodeFormat format) throws NotFoundException {
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
    var hints =
        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
    return new MultiFormatReader().decode(bitmap, hints).getText();
  }

  public static boolean hasZbar() {
    return Files.isExecutable(ZBAR);
  }

  /**
   * The code of a kind on a picture, read by ZBar: a reader that shares nothing with what drew it.
   *
   * @param symbology in ZBar's words: {@code qrcode}, {@code code128}
   */
  public static String zbar(BufferedImage picture, String symbology) throws IOException {
    Path file = Files.createTempFile("page", ".png");
    try {
      ImageIO.write(picture, "png", file.toFile());
      Process process =
          new ProcessBuilder(
                  ZBAR.toString(),
                  "--quiet",
                  "--raw",
                  "--oneshot",
                  "-Sdisable",
                  "-S" + symbology + ".enable",
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return read.endsWith("\n") ? read.substring(0, read.length() - 1) : read;
    } finally {
      Files.delete(file);
    }
  }

  /** All text of a file without its white space, since lines are broken anywhere. */
  public static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  public static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** For looking at. */
  public static void keep(byte[] pdf, String name) throws IOException {
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), pdf);
  }
}
