package org.anuyat.intake.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document: its main part only, stopped at a length, no entity resolved. */
final class DocxText {
  private static final String MAIN_PART = "word/document.xml";
  private static final int MOST_ENTRIES = 200;
  private static final int LARGEST_PART = 20 * 1024 * 1024;

  private DocxText() {}

  static String read(InputStream file, int longest) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(file)) {
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return "";
        }
        if (entry.getName().equals(MAIN_PART)) {
          return text(zip.readNBytes(LARGEST_PART), longest);
        }
      }
      return "";
    }
  }

  private static String text(byte[] part, int longest) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(part));
      boolean inText = false;
      while (xml.hasNext() && text.length() < longest) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          inText = xml.getLocalName().equals("t");
          if (xml.getLocalName().equals("tab")) {
            text.append('\t');
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          inText = false;
          text.append(
              switch (xml.getLocalName()) {
                case "p", "br", "tr" -> "\n";
                default -> "";
              });
        } else if (event == XMLStreamConstants.CHARACTERS && inText) {
          text.append(xml.getText());
        }
      }
      return text.toString();
    } catch (XMLStreamException broken) {
      throw new IOException("no Word document", broken);
    }
  }
}
