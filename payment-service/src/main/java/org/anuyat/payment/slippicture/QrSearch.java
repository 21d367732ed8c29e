package org.anuyat.payment.slippicture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the QR codes of a picture: as it is, smaller, inverted, turned, and piece by piece, until
 * the one that is sought is found or the time is over. Most slips need one look.
 */
final class QrSearch {
  private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
  private static final int LARGE = 2_400;
  private static final int MIDDLE = 1_200;
  private static final int SMALL = 600;

  /** A piece is a third of each side and overlaps its neighbours by half. */
  private static final int PIECES = 5;

  private final GreyPicture picture;
  private final Set<String> found;

  private QrSearch(GreyPicture picture, Set<String> found) {
    this.picture = picture;
    this.found = found;
  }

  static void in(
      GreyPicture picture, Predicate<String> isSought, TimeLimit limit, Set<String> found) {
    QrSearch search = new QrSearch(picture, found);
    for (Supplier<GreyPicture> view : search.views()) {
      if (limit.isOver() || found.stream().anyMatch(isSought)) {
        return;
      }
      search.lookAt(view.get());
    }
  }

  private List<Supplier<GreyPicture>> views() {
    List<Supplier<GreyPicture>> views = new ArrayList<>();
    Stream.of(LARGE, MIDDLE, SMALL)
        .filter(side -> side == LARGE || side < picture.longerSide())
        .forEach(side -> views.add(() -> atMost(side)));
    views.add(() -> atMost(MIDDLE).turned(45));
    if (picture.longerSide() > SMALL) {
      for (int row = 0; row < PIECES; row++) {
        for (int column = 0; column < PIECES; column++) {
          int x = column;
          int y = row;
          views.add(() -> piece(x, y));
        }
      }
    }
    return views;
  }

  private GreyPicture atMost(int side) {
    return picture.longerSide() <= side ? picture : picture.scaledTo(side);
  }

  /** Small pieces are drawn larger: a module of less than two pixels is not told from its row. */
  private GreyPicture piece(int column, int row) {
    int width = Math.max(1, picture.width() / 3);
    int height = Math.max(1, picture.height() / 3);
    GreyPicture piece = picture.cut(column * width / 2, row * height / 2, width, height);
    return piece.longerSide() < MIDDLE ? piece.scaledTo(MIDDLE) : piece;
  }

  private void lookAt(GreyPicture view) {
    LuminanceSource light = new BufferedImageLuminanceSource(view.image());
    read(new BinaryBitmap(new HybridBinarizer(light)));
    read(new BinaryBitmap(new GlobalHistogramBinarizer(light)));
    read(new BinaryBitmap(new HybridBinarizer(light.invert())));
  }

  private void read(BinaryBitmap bitmap) {
    try {
      for (Result code : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
        found.add(code.getText());
      }
    } catch (NotFoundException nothing) {
      // Most views show no code; the next one may.
    } catch (RuntimeException lost) {
      // ZXing steps out of the picture where noise looks like a corner mark.
    }
  }
}
