package org.anuyat.intake.mailbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.anuyat.intake.storage.ObjectStore;

/** The raw bytes of a mail on their way to the store: a small mail's in memory, else in a file. */
sealed interface MailBytes extends AutoCloseable {
  void store(ObjectStore store, String key);

  /** Puts them into the file, in place of what it holds; afterwards they may be gone from here. */
  void moveTo(Path target) throws IOException;

  @Override
  void close() throws IOException;

  record InMemory(ByteBuffer bytes) implements MailBytes {
    @Override
    public void store(ObjectStore store, String key) {
      store.put(
          key, bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), TYPE);
    }

    @Override
    public void moveTo(Path target) throws IOException {
      try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
        ByteBuffer left = bytes.duplicate();
        while (left.hasRemaining()) {
          out.write(left);
        }
      }
    }

    @Override
    public void close() {
      // nothing but memory
    }
  }

  record OnDisk(Path file) implements MailBytes {
    @Override
    public void store(ObjectStore store, String key) {
      store.put(key, file, TYPE);
    }

    @Override
    public void moveTo(Path target) throws IOException {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  String TYPE = "message/rfc822";
}
