package org.anuyat.permit.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A telephone's camera, held over a page. */
public final class QrCodes {
  private QrCodes() {}

  public static Set<String> on(BufferedImage page) {
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
    try {
      var codes =
          new QRCodeMultiReader()
              .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
      return Arrays.stream(codes).map(Result::getText).collect(Collectors.toSet());
    } catch (NotFoundException e) {
      return Set.of();
    }
  }
}
