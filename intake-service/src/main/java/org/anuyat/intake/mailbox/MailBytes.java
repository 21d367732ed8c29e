package org.anuyat.intake.mailbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anuyat.intake.storage.ObjectStore;

/** The raw bytes of a mail on their way to the store: a small mail's in memory, else in a file. */
sealed interface MailBytes extends AutoCloseable {
  void store(ObjectStore store, String key);

  @Override
  void close() throws IOException;

  record InMemory(ByteBuffer bytes) implements MailBytes {
    @Override
    public void store(ObjectStore store, String key) {
      store.put(
          key, bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), TYPE);
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
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  String TYPE = "message/rfc822";
}
