package org.anuyat.intake.proposal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anuyat.intake.municipality.FreeMail;

/**
 * A juristic person applies from its own e-mail only, with the power of attorney attached (rule
 * 3.6). Its free mail is flagged for the officer, who asks; nothing is refused for it.
 */
public final class JuristicPersonPolicy {
  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)^(?:บริษัท|บมจ|บจก|ห้างหุ้นส่วน|หจก|หสน|สมาคม|มูลนิธิ|สหกรณ์|วัด(?=\\s)).*"
              + "|.*(?:จำกัด|\\b(?:co\\.?,?\\s*ltd|ltd|limited|plc|inc|foundation|association)\\b\\.?).*");

  private JuristicPersonPolicy() {}

  /**
   * @param address the applicant's; null when none is known
   * @param proposals what was read of his letter
   */
  public static boolean writesFromFreeMail(String address, List<ProposalView> proposals) {
    return address != null
        && FreeMail.isDomain(
            address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT))
        && proposals.stream().anyMatch(JuristicPersonPolicy::speaksOfOne);
  }

  private static boolean speaksOfOne(ProposalView proposal) {
    return proposal.field() == ProposedField.JURISTIC_ID
        || proposal.field() == ProposedField.APPLICANT_NAME
            && NAME.matcher(proposal.value()).matches();
  }
}
