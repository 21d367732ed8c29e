package org.anuyat.permit.paperpermit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The permit's QR code on a scanned page: the verify address, whichever host it names, since the
 * token alone tells the permit. Found however the paper lay in the scanner.
 */
final class PermitCode {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+/verify/([0-9a-hjkmnp-tv-z]{26})");
  private static final int NOISY_WIDTH = 800;
  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          Boolean.TRUE,
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.QR_CODE));

  private PermitCode() {}

  /** Tokens of all verify addresses on the page; other codes are passed over. */
  static Set<String> tokens(BufferedImage page) {
    return variants(page)
        .map(BufferedImageLuminanceSource::new)
        .flatMap(PermitCode::binarized)
        .map(PermitCode::read)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Stream<BufferedImage> variants(BufferedImage page) {
    return page.getWidth() > NOISY_WIDTH
        ? Stream.of(scaled(page, 2), page, scaled(page, 3))
        : Stream.of(page);
  }

  /** Local contrast for shadows, global contrast for noise. */
  private static Stream<BinaryBitmap> binarized(LuminanceSource page) {
    return Stream.of(
        new BinaryBitmap(new HybridBinarizer(page)),
        new BinaryBitmap(new GlobalHistogramBinarizer(page)));
  }

  private static Set<String> read(BinaryBitmap page) {
    try {
      return Arrays.stream(new QRCodeMultiReader().decodeMultiple(page, HINTS))
          .map(code -> ADDRESS.matcher(code.getText()))
          .filter(Matcher::matches)
          .map(address -> address.group(1))
          .collect(Collectors.toSet());
    } catch (ReaderException nothingFound) {
      return Set.of();
    }
  }

  /** A fraction of the size: several pixels make one, which takes the scanner's noise away. */
  private static BufferedImage scaled(BufferedImage page, int by) {
    int width = page.getWidth() / by;
    int height = page.getHeight() / by;
    var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(page, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }
}
