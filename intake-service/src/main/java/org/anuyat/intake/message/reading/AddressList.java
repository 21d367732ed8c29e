package org.anuyat.intake.message.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the addresses of a header field; whatever is no address is left out.
 *
 * <p>Groups, comments, source routes, semicolons between addresses, names with a bare comma and
 * missing angle brackets are all understood; each letter is looked at once.
 */
final class AddressList {

  /** More addresses than any mail server delivers to. */
  private static final int MOST = 5_000;

  private final AddressScanner scanner;
  private final List<MailAddress> addresses = new ArrayList<>();
  private String carriedName = "";
  private AddressPiece piece = new AddressPiece();

  private AddressList(String value) {
    scanner = new AddressScanner(value);
  }

  static List<MailAddress> all(String value) {
    return new AddressList(value).read();
  }

  static Optional<MailAddress> first(String value) {
    return all(value).stream().findFirst();
  }

  private List<MailAddress> read() {
    while (scanner.hasNext() && addresses.size() < MOST) {
      if (scanner.atEncodedWord()) {
        piece.addText(scanner.encodedWord());
        continue;
      }
      char next = scanner.next();
      switch (next) {
        case '"' ->
            scanner.until('"').ifPresentOrElse(piece::addQuoted, () -> piece.addLetter(' '));
        case '(' ->
            scanner.comment().ifPresentOrElse(piece::addComment, () -> piece.addLetter(' '));
        case '<' -> piece.setAngle(scanner.angle());
        case '>' -> piece.addLetter(' ');
        case ':' -> piece.endOfGroupName();
        case ',', ';' -> finish(next == ',');
        default -> piece.addLetter(next);
      }
    }
    finish(false);
    return addresses;
  }

  /** A piece without an address may be the first half of a name that holds a comma. */
  private void finish(boolean comma) {
    Optional<MailAddress> address = piece.address(carriedName);
    address.ifPresent(addresses::add);
    carriedName = address.isEmpty() && comma ? piece.nameBeforeComma(carriedName) : "";
    piece = new AddressPiece();
  }
}
