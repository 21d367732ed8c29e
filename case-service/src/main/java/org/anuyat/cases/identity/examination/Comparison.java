package org.anuyat.cases.identity.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.privacy.NationalId;

/** Does what the document says agree with what the application says? (2.3) */
final class Comparison {

  private Comparison() {}

  static List<Finding> of(Statement document, Statement application) {
    var findings = new ArrayList<Finding>();
    findings.add(Finding.of(name(document.name(), application.name())));
    findings.add(Finding.of(address(document.address(), application.address())));
    if (isGiven(document.nationalId())) {
      findings.addAll(nationalId(document.nationalId(), application.nationalId()));
    }
    return findings;
  }

  private static FindingCode name(String document, String application) {
    if (!isGiven(document) || !isGiven(application)) {
      return FindingCode.NAME_NOT_COMPARED;
    }
    return ThaiName.agree(document, application)
        ? FindingCode.NAME_AGREES
        : FindingCode.NAME_DIFFERS;
  }

  private static FindingCode address(String document, String application) {
    if (!isGiven(document) || !isGiven(application)) {
      return FindingCode.ADDRESS_NOT_COMPARED;
    }
    return ThaiAddress.agree(document, application)
        ? FindingCode.ADDRESS_AGREES
        : FindingCode.ADDRESS_DIFFERS;
  }

  private static List<Finding> nationalId(String document, String application) {
    var findings = new ArrayList<Finding>();
    Optional<NationalId> read = NationalId.read(document);
    findings.add(
        Finding.of(read.map(Comparison::plausibility).orElse(FindingCode.NATIONAL_ID_MALFORMED)));
    if (isGiven(application) && !read.equals(NationalId.read(application))) {
      findings.add(Finding.of(FindingCode.NATIONAL_ID_DIFFERS));
    }
    return findings;
  }

  private static FindingCode plausibility(NationalId number) {
    return number.hasRightCheckDigit()
        ? FindingCode.NATIONAL_ID_PLAUSIBLE
        : FindingCode.NATIONAL_ID_CHECK_DIGIT_WRONG;
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
