package org.anuyat.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report: one JSON object a line and mail, written as soon as the mail's end is known. */
final class Report implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedWriter out;

  Report(Path file) {
    try {
      Files.createDirectories(file.getParent());
      out = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new Trouble(
          "เขียนไฟล์รายงาน " + file + " ไม่ได้ โปรดเลือกไฟล์อื่นด้วย --report",
          "The report " + file + " cannot be written (" + e + "); choose another with --report.");
    }
  }

  void write(Outcome outcome) throws IOException {
    JsonNode message = outcome.message();
    ObjectNode line = line(outcome.sent().file(), outcome.sent().copy());
    line.set("sha256", message.path("sha256"));
    line.put("state", outcome.state());
    line.set("reason", orNull(message.path("stateReason")));
    line.put("acked", outcome.acknowledged());
    line.set("ackReason", orNull(message.path("ackReason")));
    line.set("subject", orNull(message.path("subject")));
    line.putObject("from")
        .<ObjectNode>set("name", orNull(message.path("fromName")))
        .set("address", orNull(message.path("fromAddress")));
    line.put("text", message.path("text").asText(""));
    line.set("attachments", attachments(message.path("attachments")));
    line.put("millis", outcome.took().toMillis());
    line.put("uid", outcome.sent().uid());
    line.set("messageId", message.path("id"));
    line.set("registerNumber", message.path("registerNumber"));
    line.put("rawIdentical", outcome.rawIdentical());
    if (outcome.sent().emptied()) {
      line.put("note", "The file is empty; one empty line was sent in its place.");
    }
    write(line);
  }

  /** A mail that was sent and has no final state. */
  void writeOpen(Sent sent, String state) throws IOException {
    ObjectNode line = line(sent.file(), sent.copy());
    line.put("state", state);
    line.put("uid", sent.uid());
    write(line);
  }

  void write(NotSent file) throws IOException {
    ObjectNode line = line(file.file(), file.copy());
    line.put("state", "NOT_SENT");
    line.put("reason", file.reason());
    write(line);
  }

  private static ObjectNode line(MailFile file, int copy) {
    return JSON.createObjectNode().put("file", file.name()).put("copy", copy);
  }

  private void write(ObjectNode line) throws IOException {
    out.write(JSON.writeValueAsString(line));
    out.newLine();
    out.flush();
  }

  private static ArrayNode attachments(JsonNode files) {
    ArrayNode all = JSON.createArrayNode();
    for (JsonNode file : files) {
      ObjectNode one = all.addObject();
      one.set("name", file.path("name"));
      one.set("type", file.path("contentType"));
      one.set("size", file.path("size"));
      one.set("sha256", file.path("sha256"));
      ArrayNode warnings = one.putArray("warnings");
      file.path("warnings").forEach(warning -> warnings.add(warning.path("code")));
    }
    return all;
  }

  private static JsonNode orNull(JsonNode value) {
    return value.isMissingNode() ? JSON.nullNode() : value;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
