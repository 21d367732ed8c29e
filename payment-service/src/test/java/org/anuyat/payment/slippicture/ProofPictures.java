package org.anuyat.payment.slippicture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Makes pictures like those citizens send; letters are grey boxes. */
public final class ProofPictures {
  private ProofPictures() {}

  /** A slip as a bank's app saves it, with its mini-QR if {@code code} is not null. */
  public static BufferedImage slip(long seed, String code) {
    BufferedImage slip = new BufferedImage(900, 1500, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = slip.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 1500);
    Random random = new Random(seed);
    pen.setColor(new Color(random.nextInt(0x808080)));
    pen.fillRect(0, 0, 900, 160);
    for (int line = 0; line < 14; line++) {
      int x = 40;
      while (x < 780) {
        int width = 10 + random.nextInt(90);
        pen.setColor(new Color(random.nextInt(0x606060)));
        pen.fillRect(x, 200 + line * 65, width, 18 + random.nextInt(24));
        x += width + 8 + random.nextInt(120);
      }
    }
    if (code != null) {
      pen.drawImage(qr(code, 300), 560, 1160, null);
    }
    pen.dispose();
    return slip;
  }

  public static BufferedImage qr(String text, int pixels) {
    try {
      return MatrixToImageWriter.toBufferedImage(
          new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A table top with light, grain and things on it, and what lies on it. */
  public static BufferedImage photo(
      long seed, int width, int height, BufferedImage on, int x, int y) {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(seed);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int light = 90 + 80 * column / width + 40 * row / height + random.nextInt(24);
        photo.setRGB(column, row, light << 16 | (light - 20) << 8 | (light - 50));
      }
    }
    Graphics2D pen = photo.createGraphics();
    for (int thing = 0; thing < 60; thing++) {
      pen.setColor(new Color(random.nextInt(0xFFFFFF)));
      pen.fillOval(
          random.nextInt(width), random.nextInt(height), random.nextInt(300), random.nextInt(300));
    }
    pen.drawImage(on, x, y, null);
    pen.dispose();
    return photo;
  }

  public static BufferedImage turned(BufferedImage picture, int degrees) {
    int side = (int) Math.ceil(Math.hypot(picture.getWidth(), picture.getHeight()));
    BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, side, side);
    pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
    pen.drawImage(picture, (side - picture.getWidth()) / 2, (side - picture.getHeight()) / 2, null);
    pen.dispose();
    return turned;
  }

  public static BufferedImage inverted(BufferedImage picture) {
    BufferedImage inverted =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        inverted.setRGB(x, y, ~picture.getRGB(x, y));
      }
    }
    return inverted;
  }

  public static BufferedImage scaled(BufferedImage picture, double by) {
    int width = (int) (picture.getWidth() * by);
    int height = (int) (picture.getHeight() * by);
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }

  /**
   * @param quality from 0 to 1
   */
  public static byte[] jpeg(BufferedImage picture, double quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality((float) quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
      out.flush();
      return jpeg.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  /** With an Exif segment that tells which side is up and names the phone. */
  public static byte[] withExif(byte[] jpeg, int orientation, String model) {
    byte[] name = (model + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 24 + 4 + name.length);
    exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
    exif.putShort((short) 0x0110).putShort((short) 2).putInt(name.length).putInt(8 + 2 + 24 + 4);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    exif.putInt(0).put(name);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(jpeg, 0, 2);
    joined.writeBytes(exif.array());
    joined.write(jpeg, 2, jpeg.length - 2);
    return joined.toByteArray();
  }

  /** One A4 page each, the picture as a small print in its middle. */
  public static byte[] pdf(BufferedImage... pages) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (BufferedImage picture : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          float width = 240;
          float height = width * picture.getHeight() / picture.getWidth();
          content.drawImage(JPEGFactory.createFromImage(pdf, picture), 170, 250, width, height);
        }
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BufferedImage read(byte[] picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
