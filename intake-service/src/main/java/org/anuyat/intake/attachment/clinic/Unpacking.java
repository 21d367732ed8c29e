package org.anuyat.intake.attachment.clinic;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Counts what a packed file grows to and stops a bomb while it is still being unpacked. */
final class Unpacking {
  /** The file is a bomb; nothing more of it is unpacked. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb(String measure) {
      super(measure);
    }
  }

  private static final long MOST_BYTES = 200L * 1024 * 1024;
  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_RATIO = 100;
  private static final int DEEPEST = 3;

  /** Below this a high ratio is an honest file of repeated lines. */
  private static final long SMALL = 1024 * 1024;

  private final long packed;
  private long unpacked;
  private int entries;
  private String bomb;

  Unpacking(long packed) {
    this.packed = packed;
  }

  /** What the file did too much of; a reader in between may have wrapped the exception. */
  Optional<String> bomb() {
    return Optional.ofNullable(bomb);
  }

  private Bomb bomb(String measure) {
    bomb = measure;
    return new Bomb(measure);
  }

  void enterArchive(int depth) throws Bomb {
    if (depth > DEEPEST) {
      throw bomb("archives inside archives, more than " + DEEPEST + " deep");
    }
  }

  void countEntry() throws Bomb {
    if (++entries > MOST_ENTRIES) {
      throw bomb("more than " + MOST_ENTRIES + " files");
    }
  }

  private void count(long bytes) throws Bomb {
    unpacked += Math.max(0, bytes);
    if (unpacked > MOST_BYTES) {
      throw bomb("more than 200 MB unpacked");
    }
    if (unpacked > SMALL && unpacked > packed * MOST_RATIO) {
      throw bomb("more than " + MOST_RATIO + " times its size unpacked");
    }
  }

  /** Counts what is read from {@code in}; closing it leaves {@code in} open. */
  InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
      }

      @Override
      public void close() {
        // the archive goes on with its next entry
      }
    };
  }
}
