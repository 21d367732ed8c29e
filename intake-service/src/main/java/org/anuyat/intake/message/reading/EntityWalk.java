package org.anuyat.intake.message.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Walks over the parts of a mail, or of what was unwrapped from one, and hands them over. */
final class EntityWalk {

  private static final int MOST_FIELDS = 20_000;
  private static final int MOST_UNWRAPPED = 10;

  private final MailCollector collector;
  private final ReadingLimits limits;
  private final Deadline deadline;
  private final List<Field> fields = new ArrayList<>();
  private boolean outermost;
  private int depth;
  private int unwrapped;

  EntityWalk(MailCollector collector, ReadingLimits limits, Deadline deadline) {
    this.collector = collector;
    this.limits = limits;
    this.deadline = deadline;
  }

  void walkMail(InputStream bytes) throws IOException, MimeException {
    outermost = true;
    walk(bytes);
  }

  private void walk(InputStream bytes) throws IOException, MimeException {
    MimeTokenStream tokens =
        new MimeTokenStream(
            MimeConfig.PERMISSIVE,
            new PrematureEnds(collector::endedTooSoon),
            new ForgivingDescriptors());
    // A mail inside the mail is a file of this mail.
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(bytes);
    int depthHere = depth;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM && mayGoOn();
        state = tokens.next()) {
      take(state, tokens);
    }
    depth = depthHere;
  }

  private void take(EntityState state, MimeTokenStream tokens) throws IOException, MimeException {
    switch (state) {
      case T_FIELD -> field(tokens.getField());
      case T_END_HEADER -> header();
      case T_START_MULTIPART -> {
        depth++;
        collector.startMultipart(tokens.getBodyDescriptor().getMimeType());
      }
      case T_END_MULTIPART -> {
        depth--;
        unwrap(collector.endMultipart());
      }
      case T_PREAMBLE -> collector.preamble(tokens.getInputStream());
      case T_BODY -> {
        InputStream content =
            TransferEncoding.decoded(collector.partHeader(), tokens.getInputStream());
        unwrap(collector.body(tokens.getBodyDescriptor().getMimeType(), content));
      }
      default -> {
        // Other states say only where something begins or ends.
      }
    }
  }

  private void field(Field field) {
    if (fields.size() < MOST_FIELDS) {
      fields.add(field);
    } else {
      collector.note(ReadingNote.HEADER_CUT);
    }
  }

  private void header() {
    collector.header(RawFields.toHeader(fields), outermost);
    fields.clear();
    outermost = false;
  }

  private boolean mayGoOn() throws IOException {
    if (deadline.isOver()) {
      collector.note(ReadingNote.TOOK_TOO_LONG);
      return false;
    }
    if (depth > limits.depth()) {
      collector.note(ReadingNote.TOO_DEEP);
      return false;
    }
    return !collector.isFull();
  }

  /** What was wrapped is walked over like any other part. */
  private void unwrap(Wrapped wrapped) throws IOException, MimeException {
    if (wrapped == null || unwrapped++ >= MOST_UNWRAPPED) {
      return;
    }
    byte[] before = wrapped.header().getBytes(StandardCharsets.ISO_8859_1);
    depth++;
    try (InputStream inner = wrapped.open()) {
      walk(deadline.guard(new SequenceInputStream(new ByteArrayInputStream(before), inner)));
    }
    depth--;
  }
}
