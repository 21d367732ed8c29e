package org.anuyat.payment.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptNumberTest {
  @ParameterizedTest
  @CsvSource({"1,1", "100,1", "101,2", "200,2", "201,3"})
  void aHundredNumbersMakeABook(int number, int book) {
    assertEquals(book, ReceiptNumber.of(2569, number, 100).book());
    assertEquals(number + "/2569", ReceiptNumber.of(2569, number, 100).printed());
  }
}
