package org.anuyat.permit.verification;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.verification.Moment.Slot;

/**
 * An answer as the bytes that go out. Only the moment it is true as of changes: the bytes are put
 * together anew once in a second in which somebody asks.
 */
final class ReadyAnswer {
  /** What stands for a moment while an answer is written; nobody can know it beforehand. */
  private static final String MARK = Ids.token();

  private record Written(long epochSecond, Buffer bytes) {}

  private final List<byte[]> texts = new ArrayList<>();
  private final List<Slot> between = new ArrayList<>();
  private volatile Written latest;

  /**
   * @param text with {@link #mark} wherever the moment is to stand
   */
  ReadyAnswer(String text) {
    int from = 0;
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
      int slot = at + MARK.length();
      texts.add(text.substring(from, at).getBytes(StandardCharsets.UTF_8));
      between.add(Slot.values()[text.charAt(slot) - '0']);
      from = slot + 1;
    }
    texts.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
  }

  static String mark(Slot slot) {
    return MARK + slot.ordinal();
  }

  Buffer at(Moment moment) {
    Written known = latest;
    if (known == null || known.epochSecond != moment.epochSecond()) {
      known = new Written(moment.epochSecond(), write(moment));
      latest = known;
    }
    return known.bytes;
  }

  private Buffer write(Moment moment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(texts.getFirst());
    for (int i = 0; i < between.size(); i++) {
      out.writeBytes(moment.as(between.get(i)));
      out.writeBytes(texts.get(i + 1));
    }
    // Many connections send the same bytes: none of them may free them.
    return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(out.toByteArray())));
  }
}
