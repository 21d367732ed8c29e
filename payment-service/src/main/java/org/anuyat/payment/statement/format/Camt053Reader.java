package org.anuyat.payment.statement.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads camt.053 of any version, an entry at a time. A document type is refused, so that neither
 * outside entities nor bombs of inner ones are ever looked at.
 */
public final class Camt053Reader implements StatementReader {
  private static final int DEEPEST = 40;
  private static final Set<String> ACCOUNT_NUMBER = Set.of("Othr/Id", "IBAN");

  @Override
  public void read(InputStream file, LineSink sink) throws IOException, UnreadableFile {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(file);
      read(xml, sink);
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      throw new UnreadableFile(
          LineFault.at(
              Math.max(line, 1),
              "XML ไม่ถูกต้องหรือมีส่วนที่ไม่อนุญาต (DOCTYPE)",
              "this is no well-formed XML, or it has a document type, which is refused"));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static void read(XMLStreamReader xml, LineSink sink)
      throws XMLStreamException, UnreadableFile {
    boolean isStatement = false;
    String inAccount = null;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new XMLStreamException("DTD", xml.getLocation());
        case XMLStreamConstants.START_ELEMENT -> {
          switch (xml.getLocalName()) {
            case "BkToCstmrStmt" -> isStatement = true;
            case "Acct" -> inAccount = "";
            case "Ntry" -> new Camt053Entry(element(xml, 0), sink).handOn();
            default -> inAccount = account(xml, inAccount, sink);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("Acct")) {
            inAccount = null;
          }
        }
        default -> {}
      }
    }
    if (!isStatement) {
      throw new UnreadableFile(
          LineFault.ofFile(
              "ไม่ใช่ camt.053 (ไม่พบ BkToCstmrStmt)",
              "This is no camt.053: BkToCstmrStmt is missing"));
    }
  }

  /** Tells the number of the statement's account: its IBAN, or {@code Id/Othr/Id}. */
  private static String account(XMLStreamReader xml, String inAccount, LineSink sink)
      throws XMLStreamException {
    if (inAccount == null) {
      return null;
    }
    String name = xml.getLocalName();
    String path = inAccount.equals("Othr") ? "Othr/" + name : name;
    if (ACCOUNT_NUMBER.contains(path)) {
      sink.account(element(xml, 0).text());
      return "done";
    }
    return inAccount.equals("done") ? inAccount : name;
  }

  /** The element the reader stands at, with all below it; afterwards it stands at its end. */
  private static Element element(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep", xml.getLocation());
    }
    Element element = new Element(xml.getLocalName(), xml.getLocation().getLineNumber());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> element.add(element(xml, depth + 1));
        case XMLStreamConstants.CHARACTERS -> element.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {}
      }
    }
  }
}
