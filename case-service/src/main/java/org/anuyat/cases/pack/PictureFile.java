package org.anuyat.cases.pack;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A JPEG or PNG file on an A4 page, upright or on its side as the picture is, turned as the camera
 * was held.
 *
 * @param turn degrees clockwise
 */
record PictureFile(Path path, int width, int height, int turn) {
  /** A picture of more pixels is a mistake or an attack: it is not decoded. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final float MARGIN = 24;

  /** Empty when the picture is too large to be shown. */
  static Optional<PictureFile> read(Path path) throws IOException {
    try (ImageInputStream bytes = ImageIO.createImageInputStream(path.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(bytes);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return (long) width * height > MOST_PIXELS
            ? Optional.empty()
            : Optional.of(new PictureFile(path, width, height, turn(path.toFile())));
      } finally {
        reader.dispose();
      }
    }
  }

  private static int turn(File file) throws IOException {
    try {
      var exif =
          ImageMetadataReader.readMetadata(file).getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer orientation =
          exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return switch (orientation == null ? 1 : orientation) {
        case 3, 4 -> 180;
        case 5, 6 -> 90;
        case 7, 8 -> 270;
        default -> 0;
      };
    } catch (ImageProcessingException e) {
      return 0;
    }
  }

  void addTo(PDDocument bundle) throws IOException {
    PDRectangle upright = PDRectangle.A4;
    PDRectangle size =
        width > height ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
    PDPage page = new PDPage(size);
    page.setRotation(turn);
    bundle.addPage(page);
    PDImageXObject image = PDImageXObject.createFromFileByContent(path.toFile(), bundle);
    float scale =
        Math.min((size.getWidth() - 2 * MARGIN) / width, (size.getHeight() - 2 * MARGIN) / height);
    float wide = width * scale;
    float high = height * scale;
    try (PDPageContentStream content = new PDPageContentStream(bundle, page)) {
      content.drawImage(
          image, (size.getWidth() - wide) / 2, (size.getHeight() - high) / 2, wide, high);
    }
  }
}
