package org.anuyat.payment.slippicture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws a page anew, small: no byte of the sender's file is in it. */
final class Preview {
  private static final int LONGEST_SIDE = 1_000;

  private Preview() {}

  static byte[] png(BufferedImage page) throws IOException {
    double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(page.getWidth(), page.getHeight()));
    int width = (int) Math.max(1, Math.round(page.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(page.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(page, 0, 0, width, height, null);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(small, "png", png);
    return png.toByteArray();
  }
}
