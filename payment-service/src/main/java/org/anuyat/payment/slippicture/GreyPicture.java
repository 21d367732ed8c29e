package org.anuyat.payment.slippicture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A picture in shades of grey, whatever it was before.
 *
 * @param image of {@link BufferedImage#TYPE_BYTE_GRAY}
 */
record GreyPicture(BufferedImage image) {
  static GreyPicture of(BufferedImage picture) {
    return drawn(picture, picture.getWidth(), picture.getHeight());
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  int longerSide() {
    return Math.max(width(), height());
  }

  /** With the longer side of this many pixels. */
  GreyPicture scaledTo(int longerSide) {
    double scale = (double) longerSide / longerSide();
    return drawn(
        image,
        (int) Math.max(1, Math.round(width() * scale)),
        (int) Math.max(1, Math.round(height() * scale)));
  }

  GreyPicture cut(int x, int y, int width, int height) {
    return new GreyPicture(image.getSubimage(x, y, width, height));
  }

  /** Turned about its middle, on white. */
  GreyPicture turned(int degrees) {
    int side = (int) Math.ceil(Math.hypot(width(), height()));
    BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = pen(turned);
    pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
    pen.drawImage(image, (side - width()) / 2, (side - height()) / 2, null);
    pen.dispose();
    return new GreyPicture(turned);
  }

  private static GreyPicture drawn(BufferedImage picture, int width, int height) {
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = pen(grey);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return new GreyPicture(grey);
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return pen;
  }
}
