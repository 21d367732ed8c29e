package org.anuyat.local.starter;

import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail in the archive; its file name carries UID and flags, such as {@code 0000000007,S.eml}. */
record ArchivedMail(Path path, long uid, Flags flags) {
  private static final Pattern NAME = Pattern.compile("([0-9]+),([ADFRS]*)\\.eml");
  private static final Map<Character, Flags.Flag> LETTERS =
      new TreeMap<>(
          Map.of(
              'A', Flags.Flag.ANSWERED,
              'D', Flags.Flag.DELETED,
              'F', Flags.Flag.FLAGGED,
              'R', Flags.Flag.DRAFT,
              'S', Flags.Flag.SEEN));

  static String name(long uid, Flags flags) {
    return String.format(Locale.ROOT, "%010d,%s.eml", uid, letters(flags));
  }

  private static String letters(Flags flags) {
    StringBuilder letters = new StringBuilder();
    LETTERS.forEach((letter, flag) -> {
      if (flags.contains(flag)) {
        letters.append(letter);
      }
    });
    return letters.toString();
  }

  /** Whether its name tells these flags. */
  boolean tells(Flags now) {
    return letters(flags).equals(letters(now));
  }

  /** The mails of one folder by rising UID. */
  static List<ArchivedMail> in(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .flatMap(ArchivedMail::read)
          .sorted(Comparator.comparingLong(ArchivedMail::uid))
          .toList();
    }
  }

  private static Stream<ArchivedMail> read(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    if (!name.matches()) {
      return Stream.empty();
    }
    Flags flags = new Flags();
    name.group(2).chars().forEach(letter -> flags.add(LETTERS.get((char) letter)));
    return Stream.of(new ArchivedMail(path, Long.parseLong(name.group(1)), flags));
  }
}
