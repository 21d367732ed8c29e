package org.anuyat.intake.attachment.clinic;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks every compressed stream of a PDF into nothing, before a PDF reader unpacks it into
 * memory.
 */
final class PdfBombPolicy {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** A page of 600 dpi in full colour, not compressed, is 100 MB. */
  private static final long LARGEST_STREAM = 200L * 1024 * 1024;

  /** What a reader takes whole into memory when it opens the file. */
  private static final long LARGEST_TABLE = 32L * 1024 * 1024;

  private static final long LARGEST_FILE = 1024L * 1024 * 1024;
  private static final int MOST_LAYERS = 3;
  private static final int DICTIONARY = 512;

  private final ByteBuffer pdf;
  private long unpacked;

  private PdfBombPolicy(ByteBuffer pdf) {
    this.pdf = pdf;
  }

  static void check(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      new PdfBombPolicy(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).check();
    }
  }

  private void check() throws IOException {
    int at = 0;
    while (at + STREAM.length + 4 < pdf.limit()) {
      if (isStream(at)) {
        int data = at + STREAM.length + (pdf.get(at + STREAM.length) == '\r' ? 2 : 1);
        unpack(data, limit(at));
        at = data;
      } else {
        at++;
      }
    }
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf.get(at + i) != STREAM[i]) {
        return false;
      }
    }
    byte after = pdf.get(at + STREAM.length);
    return (after == '\r' || after == '\n') && (at == 0 || pdf.get(at - 1) != 'd');
  }

  private long limit(int stream) {
    byte[] dictionary = new byte[Math.min(DICTIONARY, stream)];
    pdf.get(stream - dictionary.length, dictionary);
    String text = new String(dictionary, StandardCharsets.ISO_8859_1);
    String own = text.substring(Math.max(0, text.lastIndexOf(" obj")));
    return own.contains("/ObjStm") || own.contains("/XRef") ? LARGEST_TABLE : LARGEST_STREAM;
  }

  /** Filters may stand in a row: what was unpacked may be packed itself. */
  private void unpack(int from, long limit) throws IOException {
    BufferedInputStream data =
        new BufferedInputStream(new MappedBytes(pdf.slice(from, pdf.limit() - from)));
    if (!isCompressed(data)) {
      return;
    }
    try {
      for (int layer = 0; layer < MOST_LAYERS && isCompressed(data); layer++) {
        data = new BufferedInputStream(counted(new InflaterInputStream(data), limit));
      }
      data.transferTo(OutputStream.nullOutputStream());
    } catch (Unpacking.Bomb bomb) {
      throw bomb;
    } catch (IOException breaksOff) {
      // the reader will say whether the file can be used nevertheless
    } finally {
      data.close();
    }
  }

  private static boolean isCompressed(BufferedInputStream data) throws IOException {
    data.mark(2);
    int method = data.read();
    int flags = data.read();
    data.reset();
    return flags >= 0 && (method & 0x0F) == 8 && (method << 8 | flags) % 31 == 0;
  }

  private InputStream counted(InputStream in, long limit) {
    return new FilterInputStream(in) {
      private long size;

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        size += Math.max(0, read);
        unpacked += Math.max(0, read);
        if (size > limit || unpacked > LARGEST_FILE) {
          throw new Unpacking.Bomb("a stream of more than " + limit / 1024 / 1024 + " MB");
        }
        return read;
      }
    };
  }

  /** The mapped file as a stream. */
  private static final class MappedBytes extends InputStream {
    private final ByteBuffer bytes;

    MappedBytes(ByteBuffer bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (!bytes.hasRemaining()) {
        return -1;
      }
      int read = Math.min(length, bytes.remaining());
      bytes.get(buffer, offset, read);
      return read;
    }
  }
}
