package org.anuyat.local.bank;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** ISO 20022 camt.053.001.08. */
final class Camt053Writer implements StatementWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

  @Override
  public byte[] write(String accountNumber, List<Booked> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("Document");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeStartElement("BkToCstmrStmt");
      xml.writeStartElement("GrpHdr");
      text(xml, "MsgId", "LOCAL" + lines.size());
      text(xml, "CreDtTm", lines.isEmpty() ? "2026-01-01T00:00:00+07:00" : time(lines.getLast()));
      xml.writeEndElement();
      xml.writeStartElement("Stmt");
      text(xml, "Id", "LOCAL" + lines.size());
      xml.writeStartElement("Acct");
      xml.writeStartElement("Id");
      xml.writeStartElement("Othr");
      text(xml, "Id", accountNumber);
      xml.writeEndElement();
      xml.writeEndElement();
      text(xml, "Ccy", "THB");
      xml.writeEndElement();
      for (Booked line : lines) {
        entry(xml, line);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void entry(XMLStreamWriter xml, Booked line) throws XMLStreamException {
    xml.writeStartElement("Ntry");
    amount(xml, line);
    text(xml, "CdtDbtInd", line.amountSatang() < 0 ? "DBIT" : "CRDT");
    nested(xml, "Sts", "Cd", "BOOK");
    nested(xml, "BookgDt", "DtTm", time(line));
    nested(xml, "ValDt", "Dt", line.at().toLocalDate().toString());
    text(xml, "AcctSvcrRef", line.bankReference());
    nested(xml, "BkTxCd", "Prtry", "Cd", "BILLPAYMENT");
    xml.writeStartElement("NtryDtls");
    xml.writeStartElement("TxDtls");
    nested(xml, "Refs", "EndToEndId", "NOTPROVIDED");
    amount(xml, line);
    text(xml, "CdtDbtInd", line.amountSatang() < 0 ? "DBIT" : "CRDT");
    if (line.payer() != null) {
      nested(xml, "RltdPties", "Dbtr", "Pty", "Nm", line.payer());
    }
    xml.writeStartElement("RmtInf");
    if (line.ref1() != null) {
      nested(xml, "Strd", "CdtrRefInf", "Ref", line.ref1());
      if (line.ref2() != null) {
        nested(xml, "Strd", "CdtrRefInf", "Ref", line.ref2());
      }
    }
    xml.writeEndElement();
    text(xml, "AddtlTxInf", line.channel());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void amount(XMLStreamWriter xml, Booked line) throws XMLStreamException {
    xml.writeStartElement("Amt");
    xml.writeAttribute("Ccy", "THB");
    xml.writeCharacters(StatementWriter.plain(line.amountSatang()));
    xml.writeEndElement();
  }

  /** Elements in each other, the last of the words is the text of the innermost. */
  private static void nested(XMLStreamWriter xml, String... words) throws XMLStreamException {
    for (int i = 0; i < words.length - 1; i++) {
      xml.writeStartElement(words[i]);
    }
    xml.writeCharacters(words[words.length - 1]);
    for (int i = 0; i < words.length - 1; i++) {
      xml.writeEndElement();
    }
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    nested(xml, name, value);
  }

  private static String time(Booked line) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(line.at());
  }
}
