package org.anuyat.intake.message.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What another program found in a mail: its parts, their headers and their decoded content. */
final class ExpectedParse {
  static final List<String> ASPECTS = List.of("count", "names", "bytes", "subject", "from", "text");

  private final JsonNode parse;

  ExpectedParse(JsonNode parse) {
    this.parse = parse;
  }

  List<String> differences(ReadMail mail) throws IOException {
    List<String> differences = new ArrayList<>();
    List<JsonNode> expected = parts("attachments");
    compare("count", expected.size(), mail.attachments().size(), differences);
    for (int i = 0; i < Math.min(expected.size(), mail.attachments().size()); i++) {
      compare("names", name(expected.get(i)), mail.attachments().get(i).name(), differences);
    }
    compareBytes(expected, mail.attachments(), differences);
    compare("subject", header("subject"), mail.subject(), differences);
    compare("from", from(), mail.from().map(MailAddress::address).orElse(""), differences);
    compareText(mail, differences);
    return differences;
  }

  /** Unnamed text that merely lacks its closing boundary: a file there, text and a file here. */
  private static boolean isSetAside(JsonNode part) {
    String type = attribute(part, "content_type", "c_type");
    return part.path("is_encoding_problem").asBoolean()
        && part.path("body").has("Text")
        && name(part).isEmpty()
        && !type.equals("image")
        && !type.equals("audio");
  }

  /** A letter the other program could not read stands for any. */
  private static boolean agree(Object wanted, Object found) {
    if (!(wanted instanceof String text) || text.indexOf('\uFFFD') < 0) {
      return wanted.equals(found);
    }
    String read = (String) found;
    return text.length() == read.length()
        && IntStream.range(0, text.length())
            .allMatch(i -> text.charAt(i) == '\uFFFD' || text.charAt(i) == read.charAt(i));
  }

  private static void compare(String aspect, Object wanted, Object found, List<String> into) {
    if (!agree(wanted, found)) {
      into.add(aspect + ": expected <" + wanted + "> found <" + found + ">");
    }
  }

  private static void compareBytes(
      List<JsonNode> expected, List<ReadAttachment> found, List<String> into) throws IOException {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      if (isSetAside(expected.get(i))) {
        continue; // compared as text
      }
      byte[] bytes = Files.readAllBytes(found.get(i).content());
      if (!sameContent(expected.get(i).path("body"), bytes)) {
        into.add(
            "bytes of no. "
                + (i + 1)
                + ": "
                + bytes.length
                + " bytes, expected "
                + content(expected.get(i).path("body")).length);
      }
    }
  }

  /** Text is given decoded, so it is compared as text; a mail inside by its presence. */
  private static boolean sameContent(JsonNode body, byte[] found) {
    if (body.has("Message")) {
      return found.length > 0;
    }
    byte[] expected = content(body);
    if (body.has("Text") || body.has("Html")) {
      String wanted = letters(new String(expected, StandardCharsets.UTF_8));
      return Stream.of("utf-8", "windows-1252", "iso-8859-7", "gb2312", "shift_jis", "utf-16")
          .anyMatch(label -> letters(MailCharsets.decode(found, label)).equals(wanted));
    }
    return Arrays.equals(expected, found);
  }

  private static byte[] content(JsonNode body) {
    JsonNode value = body.elements().hasNext() ? body.elements().next() : body;
    if (value.isTextual()) {
      return value.asText().getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    value.forEach(b -> bytes.write(b.asInt()));
    return bytes.toByteArray();
  }

  /** The same letters in the same order; blanks and line ends are not compared. */
  private void compareText(ReadMail mail, List<String> into) {
    StringBuilder expected = new StringBuilder();
    List<JsonNode> text = parts("text_body");
    List<JsonNode> attached = parts("attachments");
    for (JsonNode part : parse.path("parts")) {
      JsonNode body = part.path("body");
      boolean shown = text.contains(part) && !attached.contains(part);
      if (shown && body.has("Html")) {
        expected.append(HtmlText.of(body.path("Html").asText()).text());
      } else if (body.has("Text") && (shown || isSetAside(part))) {
        expected.append(body.path("Text").asText());
      }
    }
    compare("text", letters(expected.toString()), letters(mail.text()), into);
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u0000\u00A0]+", "");
  }

  private List<JsonNode> parts(String kind) {
    return StreamSupport.stream(parse.path(kind).spliterator(), false)
        .map(number -> parse.path("parts").path(number.asInt()))
        .toList();
  }

  private static String name(JsonNode part) {
    String name = attribute(part, "content_disposition", "filename");
    return name.isEmpty() ? attribute(part, "content_type", "name") : name;
  }

  private static String attribute(JsonNode part, String header, String attribute) {
    for (JsonNode field : part.path("headers")) {
      if (field.path("name").asText().equals(header)) {
        JsonNode type = field.path("value").path("ContentType");
        if (type.has(attribute)) {
          return type.path(attribute).asText();
        }
        for (JsonNode a : type.path("attributes")) {
          if (a.path("name").asText().equals(attribute)) {
            return a.path("value").asText();
          }
        }
      }
    }
    return "";
  }

  private String header(String name) {
    for (JsonNode field : parse.path("parts").path(0).path("headers")) {
      if (field.path("name").asText().equals(name)) {
        return HeaderText.clean(field.path("value").path("Text").asText());
      }
    }
    return "";
  }

  private String from() {
    for (JsonNode field : parse.path("parts").path(0).path("headers")) {
      if (field.path("name").asText().equals("from")) {
        for (JsonNode address : field.findValues("address")) {
          if (address.isTextual() && address.asText().contains("@")) {
            return address.asText();
          }
        }
      }
    }
    return "";
  }
}
