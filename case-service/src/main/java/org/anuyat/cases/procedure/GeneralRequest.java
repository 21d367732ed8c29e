package org.anuyat.cases.procedure;

import java.util.List;

/** The procedure every municipality has, until it writes its own version of it. */
final class GeneralRequest {

  static final ProcedureTerms TERMS =
      new ProcedureTerms(
          "คำร้องทั่วไป",
          "General request",
          ProcedureKind.ACTION,
          ProcedureLevel.INITIAL,
          List.of("คำร้อง", "ขอความอนุเคราะห์", "request"),
          List.of(),
          null,
          null,
          15,
          false,
          null,
          null,
          null,
          null);

  private GeneralRequest() {}
}
