package org.anuyat.cases.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The barcode of a print pack: a QR code, which is found however the paper lies in the scanner. Its
 * text is {@code ANUYAT-PAPER:} and the print's token; nothing about the case can be read from it.
 */
public final class Barcode {
  private static final String MARK = "ANUYAT-PAPER:";
  private static final Pattern TEXT = Pattern.compile(MARK + "([0-9a-hjkmnp-tv-z]{26})");
  private static final int PIXELS = 600;

  private static final Map<EncodeHintType, Object> WRITING =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4);
  private static final Map<DecodeHintType, Object> READING =
      Map.of(
          DecodeHintType.TRY_HARDER,
          Boolean.TRUE,
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.QR_CODE));

  private Barcode() {}

  /** A PNG file of 600 × 600 pixels, with its quiet zone. */
  static byte[] png(String token) {
    try (var out = new ByteArrayOutputStream()) {
      var matrix =
          new QRCodeWriter().encode(MARK + token, BarcodeFormat.QR_CODE, PIXELS, PIXELS, WRITING);
      MatrixToImageWriter.writeToStream(matrix, "png", out);
      return out.toByteArray();
    } catch (WriterException e) {
      throw new IllegalStateException("A token always fits into a QR code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The token on a scanned page; other codes on it are passed over. */
  public static Optional<String> token(BufferedImage page) {
    return Stream.of(page, page.getWidth() > 800 ? halved(page) : page)
        .map(BufferedImageLuminanceSource::new)
        .flatMap(Barcode::binarized)
        .flatMap(Barcode::read)
        .findFirst();
  }

  /** Local contrast for shadows, global contrast for noise. */
  private static Stream<BinaryBitmap> binarized(LuminanceSource page) {
    return Stream.of(
        new BinaryBitmap(new HybridBinarizer(page)),
        new BinaryBitmap(new GlobalHistogramBinarizer(page)));
  }

  private static Stream<String> read(BinaryBitmap page) {
    try {
      Result[] codes = new QRCodeMultiReader().decodeMultiple(page, READING);
      return Arrays.stream(codes)
          .map(code -> TEXT.matcher(code.getText()))
          .filter(Matcher::matches)
          .map(text -> text.group(1));
    } catch (ReaderException nothingFound) {
      return Stream.empty();
    }
  }

  /** Half the size: four pixels make one, which takes the scanner's noise away. */
  private static BufferedImage halved(BufferedImage page) {
    var half =
        new BufferedImage(page.getWidth() / 2, page.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = half.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
    pen.dispose();
    return half;
  }
}
