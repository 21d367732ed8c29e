package org.anuyat.cases.handbook;

import org.anuyat.cases.client.MunicipalityListing;
import org.anuyat.cases.client.MunicipalityProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to hand in and to ask. Only the code is known while the mailroom has never answered. */
@Schema(
    name = "HandbookContact",
    description =
        "Where to hand in and to ask; all but the code is null while the mailroom has never answered")
public record Contact(
    @Schema(examples = "05300118") String municipality,
    @Schema(examples = "เทศบาลตำบลบ้านใหม่") String nameTh,
    String nameEn,
    @Schema(description = "The announced mailbox", examples = "saraban@banmai.go.th")
        String mailAddress,
    String phone,
    @Schema(examples = "08:30") String opens,
    @Schema(examples = "16:30") String closes) {

  static Contact of(String municipality, MunicipalityListing listing) {
    if (listing instanceof MunicipalityListing.Listed listed) {
      MunicipalityProfile profile = listed.profile();
      return new Contact(
          municipality,
          profile.nameTh(),
          profile.nameEn(),
          profile.mailAddress(),
          profile.phone(),
          profile.opens(),
          profile.closes());
    }
    return new Contact(municipality, null, null, null, null, null, null);
  }

  /** Whether the mailroom has told how the municipality is reached. */
  public boolean known() {
    return mailAddress != null;
  }

  public String shownNameTh() {
    return nameTh == null ? "เทศบาล รหัส " + municipality : nameTh;
  }

  public String shownNameEn() {
    return nameEn == null ? "Municipality " + municipality : nameEn;
  }

  /** {@code 08.30-16.30 น.}. */
  public String hoursTh() {
    return opens == null ? "" : (opens + "-" + closes).replace(':', '.') + " น.";
  }
}
