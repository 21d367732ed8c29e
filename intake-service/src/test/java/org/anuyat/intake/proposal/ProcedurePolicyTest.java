package org.anuyat.intake.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.anuyat.intake.client.Procedure;
import org.junit.jupiter.api.Test;

class ProcedurePolicyTest {
  private static final List<Procedure> PROCEDURES =
      List.of(
          new Procedure(
              "food-shop", List.of("ใบอนุญาตจำหน่ายอาหาร", "Food shop licence", "ร้านอาหาร")),
          new Procedure(
              "food-cart", List.of("ใบอนุญาตจำหน่ายอาหารในที่สาธารณะ", "Food cart licence")),
          new Procedure("building", List.of("ใบอนุญาตก่อสร้าง", "Building permit", "ร้านอาหาร")));

  @Test
  void codeInTheSubjectWins() {
    assertEquals(Optional.of("building"), propose("[building] Food cart licence", ""));
  }

  @Test
  void codeIsAWholeWord() {
    assertEquals(Optional.empty(), propose("my-food-shop2", ""));
  }

  @Test
  void longestNameWins() {
    assertEquals(Optional.of("food-cart"), propose("ขอใบอนุญาตจำหน่ายอาหารในที่สาธารณะ", ""));
    assertEquals(Optional.of("food-shop"), propose("ขอใบอนุญาตจำหน่ายอาหาร", ""));
  }

  @Test
  void keywordOfTwoProceduresDecidesNothing() {
    assertEquals(Optional.empty(), propose("ร้านอาหาร", ""));
  }

  @Test
  void textIsLookedAtAfterTheSubject() {
    assertEquals(Optional.of("building"), propose("เรียน นายก", "I want a building permit"));
  }

  @Test
  void formAmongTheFilesSaysItBeforeTheText() {
    LetterText letter =
        new LetterText(
            "เรียน นายก",
            "I want a building permit",
            List.of(new FormFile("scan.pdf", "ANUYAT-FORM: food-cart")));
    Found found = ProcedurePolicy.propose(letter, PROCEDURES).orElseThrow();
    assertEquals("food-cart", found.value());
    assertEquals(ProposalSource.ATTACHMENT_FORM, found.source());
    assertEquals("scan.pdf", found.place());
  }

  @Test
  void nameOfAFileSaysItToo() {
    LetterText letter =
        new LetterText("", "", List.of(new FormFile("แบบใบอนุญาตก่อสร้าง.jpg", "")));
    Found found = ProcedurePolicy.propose(letter, PROCEDURES).orElseThrow();
    assertEquals("building", found.value());
    assertEquals(ProposalSource.ATTACHMENT_NAME, found.source());
  }

  private static Optional<String> propose(String subject, String text) {
    return ProcedurePolicy.propose(new LetterText(subject, text, List.of()), PROCEDURES)
        .map(Found::value);
  }
}
