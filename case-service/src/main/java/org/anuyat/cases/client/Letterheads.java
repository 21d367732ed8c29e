package org.anuyat.cases.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.cases.platform.CurrentMunicipality;

/** The municipality's name as its papers bear it. */
@ApplicationScoped
public class Letterheads {
  @Inject MunicipalityDirectory directory;
  @Inject CurrentMunicipality municipality;

  /** The current municipality's Thai name; its code while the directory was never reached. */
  public String nameTh() {
    String code = municipality.code();
    return switch (directory.find(code)) {
      case MunicipalityListing.Listed(var profile) when profile.nameTh() != null ->
          profile.nameTh();
      case MunicipalityListing.Listed listed -> byCode(code);
      case MunicipalityListing.NotListed unknown -> byCode(code);
      case MunicipalityListing.NotReached away -> byCode(code);
    };
  }

  private static String byCode(String code) {
    return "เทศบาล (รหัส " + code + ")";
  }
}
