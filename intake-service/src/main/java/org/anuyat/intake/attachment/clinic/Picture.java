package org.anuyat.intake.attachment.clinic;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks at a picture: its size before anything is decoded, then whether it shows something. */
final class Picture {
  private static final long MOST_PIXELS = 100_000_000;

  /** A progressive JPEG is held whole in memory while it is decoded. */
  private static final long MOST_PROGRESSIVE_PIXELS = 30_000_000;

  /** Logos and signatures in the text of a mail are no documents. */
  private static final long DECORATION_PIXELS = 500_000;

  private static final int PROGRESSIVE = 2;

  private static final Pattern EDITOR =
      Pattern.compile(
          "(?i).*\\b(photoshop|lightroom|gimp|paint\\.net|pixlr|picsart|snapseed|canva|affinity"
              + "|photopea|facetune|photoscape|meitu|beautyplus|corel|acdsee).*");

  private final Path file;
  private final FileKind kind;
  private final Findings findings;

  private Picture(Path file, FileKind kind, Findings findings) {
    this.file = file;
    this.kind = kind;
    this.findings = findings;
  }

  /** Whether the picture is a decoration of the mail's text, about which nothing is said. */
  static boolean examine(Path file, FileKind kind, boolean inline, Findings findings) {
    try {
      return new Picture(file, kind, findings).examine(inline);
    } catch (IOException | RuntimeException broken) {
      findings.add(AttachmentWarning.UNREADABLE, "the picture cannot be decoded");
      return false;
    }
  }

  private boolean examine(boolean inline) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader knows it");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, false);
        return examine(reader, inline);
      } finally {
        reader.dispose();
      }
    }
  }

  private boolean examine(ImageReader reader, boolean inline) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long pixels = (long) width * height;
    if (pixels > MOST_PIXELS) {
      findings.add(AttachmentWarning.PIXEL_FLOOD, width + " × " + height + " px");
      return false;
    }
    if (inline && pixels < DECORATION_PIXELS) {
      return true;
    }
    Resolution.tooLow(width, height)
        .ifPresent(dpi -> findings.add(AttachmentWarning.LOW_RESOLUTION, dpi));
    Optional<Metadata> metadata = metadata();
    metadata
        .flatMap(Picture::editor)
        .ifPresent(e -> findings.add(AttachmentWarning.EDITED_PICTURE, e));
    boolean wholeInMemory = metadata.map(Picture::isProgressive).orElse(false);
    if (!wholeInMemory || pixels <= MOST_PROGRESSIVE_PIXELS) {
      Pixels.look(reader, kind, width, height, findings);
    }
    return false;
  }

  private Optional<Metadata> metadata() throws IOException {
    if (kind != FileKind.JPEG) {
      return Optional.empty();
    }
    try {
      return Optional.of(JpegMetadataReader.readMetadata(file.toFile()));
    } catch (JpegProcessingException unusual) {
      return Optional.empty();
    }
  }

  private static boolean isProgressive(Metadata metadata) {
    JpegDirectory jpeg = metadata.getFirstDirectoryOfType(JpegDirectory.class);
    Integer compression = jpeg == null ? null : jpeg.getInteger(JpegDirectory.TAG_COMPRESSION_TYPE);
    return compression != null && compression == PROGRESSIVE;
  }

  /** The editor's name from our own list, never the file's words. */
  private static Optional<String> editor(Metadata metadata) {
    return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
        .map(exif -> exif.getString(ExifIFD0Directory.TAG_SOFTWARE))
        .filter(software -> software != null)
        .map(EDITOR::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT))
        .findFirst();
  }
}
