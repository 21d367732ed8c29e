package org.anuyat.intake.attachment.clinic;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML parts of a Word file for what a reader would see and what Word would fetch. */
final class WordText {
  private static final Set<String> PICTURES = Set.of("drawing", "pict", "object");

  /** Enough for every field of an honest document. */
  private static final int LONGEST_FIELDS = 1_000_000;

  private static final XMLInputFactory XML = factory();

  private final StringBuilder fields = new StringBuilder();
  private boolean blank = true;

  boolean isBlank() {
    return blank;
  }

  /** DDE starts another program from a field; its letters may be spread over several runs. */
  boolean hasRemoteField() {
    return fields.toString().toUpperCase(Locale.ROOT).matches("(?s).*\\bDDE(AUTO)?\\b.*");
  }

  void read(InputStream part, boolean body) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(part);
    String element = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = xml.getLocalName();
        start(xml, element, body);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text(xml, element, body);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        element = "";
        endField(xml);
      }
    }
  }

  private void start(XMLStreamReader xml, String element, boolean body) {
    if (body && PICTURES.contains(element)) {
      blank = false;
    }
    if (element.equals("fldSimple")) {
      String instruction = xml.getAttributeValue(null, "instr");
      for (int i = 0; instruction == null && i < xml.getAttributeCount(); i++) {
        instruction =
            xml.getAttributeLocalName(i).equals("instr") ? xml.getAttributeValue(i) : null;
      }
      addField(instruction == null ? "" : instruction + "\n");
    }
  }

  private void text(XMLStreamReader xml, String element, boolean body) {
    if (element.equals("instrText")) {
      addField(xml.getText());
    } else if (body && element.equals("t") && !xml.getText().isBlank()) {
      blank = false;
    }
  }

  private void endField(XMLStreamReader xml) {
    if (xml.getLocalName().equals("p")) {
      addField("\n");
    }
  }

  private void addField(String instruction) {
    if (fields.length() + instruction.length() < LONGEST_FIELDS) {
      fields.append(instruction);
    }
  }

  /** A relationship that Word would fetch from elsewhere on opening; a hyperlink is only a text. */
  static Optional<String> remoteRelationship(InputStream part) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(part);
    Optional<String> found = Optional.empty();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        if (!type.endsWith("/hyperlink")) {
          found =
              Optional.of(
                  type.endsWith("/attachedTemplate") ? "an external template" : "a remote link");
        }
      }
    }
    return found;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
