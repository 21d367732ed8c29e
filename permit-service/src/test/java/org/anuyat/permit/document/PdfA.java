package org.anuyat.permit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, the reference checker, whether a file is PDF/A-3. */
public final class PdfA {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  public static void assertPdfA3b(byte[] pdf) {
    assertConforms(pdf, PDFAFlavour.PDFA_3_B);
  }

  /** Level A: tagged, so that structure and text can be read by machine. */
  public static void assertPdfA3a(byte[] pdf) {
    assertConforms(pdf, PDFAFlavour.PDFA_3_A);
  }

  private static void assertConforms(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream()
              .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
              .map(a -> a.getRuleId() + " " + a.getMessage())
              .distinct()
              .toList();
      assertEquals(List.of(), faults);
    } catch (Exception e) {
      fail("veraPDF could not read the file", e);
    }
  }
}
