package org.anuyat.cases.saraban;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The letter's metadata as XML: element names and their order follow the CorrespondenceLetter of TH
 * e-GIF (e-CMS 1.0); files stand beside it in the pack, with size and SHA-256, instead of Base64
 * inside. The schema is {@code docs/saraban/letter.xsd}.
 */
final class LetterXml {
  static final String NAMESPACE = "urn:anuyat:saraban:letter:1";

  /** What XML 1.0 cannot carry, not even escaped. */
  private static final String NO_XML =
      "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;

  private LetterXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] write(
      HandOffRequest letter,
      String caseNumber,
      Instant sentAt,
      Attachment main,
      List<Attachment> attachments) {
    var out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new LetterXml(xml).write(letter, caseNumber, sentAt.toString(), main, attachments);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The letter's XML cannot be written", e);
    }
    return out.toByteArray();
  }

  private void write(
      HandOffRequest letter,
      String caseNumber,
      String sentAt,
      Attachment main,
      List<Attachment> attachments)
      throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "GovernmentDocument");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "CorrespondenceLetter");
    element("ID", letter.bookNumber());
    element("CorrespondenceDate", letter.bookDate().toString());
    element("Subject", letter.subject());
    element("SecretCode", letter.secrecy().code());
    element("SpeedCode", letter.urgency().code());
    party("SenderParty", letter.from());
    party("ReceiverParty", letter.to());
    for (HandOffRequest.Reference reference : letter.references()) {
      xml.writeStartElement(NAMESPACE, "ReferenceCorrespondence");
      element("ID", reference.bookNumber());
      element("CorrespondenceDate", reference.bookDate().toString());
      element("Subject", reference.subject());
      xml.writeEndElement();
    }
    element("Attachment", attachments.size() + " ไฟล์");
    element("SendDate", sentAt);
    element("Description", letter.body());
    file("MainLetterFile", main);
    for (Attachment attachment : attachments) {
      file("AttachmentFile", attachment);
    }
    element("CaseNumber", caseNumber);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void party(String name, HandOffRequest.Party party) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    element("GivenName", party.givenName());
    element("FamilyName", party.familyName());
    element("JobTitle", party.jobTitle());
    if (party.departmentCode() != null) {
      xml.writeStartElement(NAMESPACE, "DepartmentOrganization");
      element("ID", party.departmentCode());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void file(String name, Attachment file) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeAttribute("mimeCode", clean(file.contentType()));
    xml.writeAttribute("size", String.valueOf(file.size()));
    xml.writeAttribute("sha256", file.sha256());
    xml.writeAttribute("name", clean(file.name()));
    xml.writeCharacters(clean(file.path()));
    xml.writeEndElement();
  }

  private void element(String name, String value) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(value == null ? "" : clean(value));
    xml.writeEndElement();
  }

  private static String clean(String text) {
    return text.replaceAll(NO_XML, "");
  }
}
