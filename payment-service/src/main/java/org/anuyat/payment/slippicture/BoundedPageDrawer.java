package org.anuyat.payment.slippicture;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page within the time given, and no picture of more pixels than a camera takes. */
final class BoundedPageDrawer extends PageDrawer {
  private static final long MOST_PIXELS = 50_000_000;

  private final TimeLimit limit;

  BoundedPageDrawer(PageDrawerParameters parameters, TimeLimit limit) throws IOException {
    super(parameters);
    this.limit = limit;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limit.check();
    super.processOperator(operator, operands);
  }

  @Override
  public void drawImage(PDImage picture) throws IOException {
    refuseFlood(picture);
    if (picture instanceof PDImageXObject object) {
      refuseFlood(object.getSoftMask());
      refuseFlood(object.getMask());
    }
    super.drawImage(picture);
  }

  /** By the size the PDF tells, and by the one the JPEG inside tells, which may be another. */
  private static void refuseFlood(PDImage picture) throws IOException {
    if (picture == null) {
      return;
    }
    if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
      throw new NotDrawn(PictureLook.TOO_LARGE);
    }
    if ("jpg".equals(picture.getSuffix())) {
      try (InputStream jpeg = picture.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
        JpegPicture.refuseFlood(jpeg.readAllBytes());
      }
    }
  }
}
