package org.anuyat.payment.slippicture;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries what was seen from one process to the other. */
final class SeenPictureText {
  private static final int MOST_CODES = 50;

  private SeenPictureText() {}

  static void write(SeenPicture seen, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    write(out, seen.look().name().getBytes(StandardCharsets.UTF_8));
    write(out, seen.preview().orElse(new byte[0]));
    write(out, seen.hash().map(PictureHash::bits).orElse("").getBytes(StandardCharsets.UTF_8));
    List<String> codes = seen.codes().stream().limit(MOST_CODES).toList();
    out.writeInt(codes.size());
    for (String code : codes) {
      write(out, code.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  static SeenPicture read(Path from) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(from))) {
      PictureLook look = PictureLook.valueOf(new String(bytes(in), StandardCharsets.UTF_8));
      byte[] preview = bytes(in);
      String hash = new String(bytes(in), StandardCharsets.UTF_8);
      List<String> codes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        codes.add(new String(bytes(in), StandardCharsets.UTF_8));
      }
      return new SeenPicture(
          look,
          List.copyOf(codes),
          preview.length == 0 ? Optional.empty() : Optional.of(preview),
          hash.isEmpty() ? Optional.empty() : Optional.of(new PictureHash(hash)));
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** No array is made larger than what is there. */
  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("the answer breaks off");
    }
    return bytes;
  }
}
