package org.anuyat.cases.identity.examination;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.photoshop.DuckyDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Traces of editing in a picture's metadata and make-up (2.3). */
final class PictureTraces {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final DateTimeFormatter EXIF_TIME =
      DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

  /** A camera writes both times within a moment. */
  private static final int SAME_MOMENT_SECONDS = 60;

  /** Programs' names are cut: a file may claim any text to be one. */
  private static final int LONGEST_NAME = 80;

  private PictureTraces() {}

  static List<Finding> of(byte[] picture, Instant now) {
    Metadata metadata;
    try {
      metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
      return List.of(Finding.of(FindingCode.FILE_NOT_READABLE));
    }
    var findings = new ArrayList<Finding>();
    for (String program : programs(metadata)) {
      findings.add(
          Finding.of(
              Editors.ofPictures(program)
                  ? FindingCode.EDITED_WITH_SOFTWARE
                  : FindingCode.SOFTWARE_NAMED,
              program));
    }
    findings.addAll(dates(metadata, now));
    if (!metadata.containsDirectoryOfType(ExifIFD0Directory.class)) {
      findings.add(Finding.of(FindingCode.NO_CAMERA_DATA));
    }
    findings.addAll(JpegTraces.of(picture));
    return findings;
  }

  private static Set<String> programs(Metadata metadata) {
    var programs = new LinkedHashSet<String>();
    for (ExifIFD0Directory exif : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
      add(programs, exif.getString(ExifDirectoryBase.TAG_SOFTWARE));
    }
    for (XmpDirectory xmp : metadata.getDirectoriesOfType(XmpDirectory.class)) {
      xmp.getXmpProperties()
          .forEach((name, value) -> {
            if (name.endsWith("CreatorTool") || name.endsWith("softwareAgent")) {
              add(programs, value);
            }
          });
    }
    if (hasTags(metadata, PhotoshopDirectory.class) || hasTags(metadata, DuckyDirectory.class)) {
      add(programs, "Adobe Photoshop");
    }
    for (Directory directory : metadata.getDirectories()) {
      directory.getTags().stream()
          .filter(tag -> "Textual Data".equals(tag.getTagName()))
          .map(com.drew.metadata.Tag::getDescription)
          .filter(text -> text != null && text.startsWith("Software:"))
          .forEach(text -> add(programs, text.substring("Software:".length())));
    }
    return programs;
  }

  private static boolean hasTags(Metadata metadata, Class<? extends Directory> type) {
    return metadata.getDirectoriesOfType(type).stream().anyMatch(found -> found.getTagCount() > 0);
  }

  private static void add(Set<String> programs, String name) {
    if (name != null && !name.isBlank()) {
      String bare = name.strip();
      programs.add(bare.length() > LONGEST_NAME ? bare.substring(0, LONGEST_NAME) : bare);
    }
  }

  private static List<Finding> dates(Metadata metadata, Instant now) {
    var findings = new ArrayList<Finding>();
    Optional<LocalDateTime> taken =
        time(metadata, ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
    Optional<LocalDateTime> changed =
        time(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_DATETIME);
    if (taken.isPresent()
        && changed.filter(taken.get().plusSeconds(SAME_MOMENT_SECONDS)::isBefore).isPresent()) {
      findings.add(Finding.of(FindingCode.PICTURE_DATES_DIFFER));
    }
    LocalDateTime tomorrow = LocalDateTime.ofInstant(now, BANGKOK).plusDays(1);
    if (taken.filter(tomorrow::isBefore).isPresent()) {
      findings.add(Finding.of(FindingCode.PICTURE_FROM_THE_FUTURE));
    }
    return findings;
  }

  private static <T extends Directory> Optional<LocalDateTime> time(
      Metadata metadata, Class<T> type, int tag) {
    for (T directory : metadata.getDirectoriesOfType(type)) {
      String written = directory.getString(tag);
      if (written != null) {
        try {
          return Optional.of(LocalDateTime.parse(written.strip(), EXIF_TIME));
        } catch (DateTimeParseException notATime) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
