package org.anuyat.intake.message.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes a winmail.dat with one file, as small as one can be. */
final class Tnef {
  private static final int SIGNATURE = 0x223E9F78;
  private static final int ATTACH_REND_DATA = 0x00069002;
  private static final int ATTACH_TITLE = 0x00018010;
  private static final int ATTACH_DATA = 0x0006800F;

  private Tnef() {}

  static byte[] with(String name, byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(little(6).putInt(SIGNATURE).putShort((short) 1).array());
    attribute(out, ATTACH_REND_DATA, new byte[14]);
    byte[] title = (name + "\0").getBytes(Raw.THAI);
    attribute(out, ATTACH_TITLE, title);
    attribute(out, ATTACH_DATA, file);
    return out.toByteArray();
  }

  private static void attribute(ByteArrayOutputStream out, int id, byte[] data) {
    int sum = 0;
    for (byte b : data) {
      sum += b & 0xFF;
    }
    out.write(2);
    out.writeBytes(little(8).putInt(id).putInt(data.length).array());
    out.writeBytes(data);
    out.writeBytes(little(2).putShort((short) sum).array());
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
