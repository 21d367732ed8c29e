package org.anuyat.permit.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last profile intake gave us; public facts, so no tenant's row. */
@Entity
@Table(name = "known_municipality")
class KnownMunicipality {
  @Id String code;
  String nameTh;
  String nameEn;
  String provinceTh;
  String provinceEn;
  String phone;
  Instant seenAt;

  void take(MunicipalityProfile profile, Instant now) {
    nameTh = profile.nameTh();
    nameEn = profile.nameEn();
    provinceTh = profile.provinceTh();
    provinceEn = profile.provinceEn();
    phone = profile.phone();
    seenAt = now;
  }

  MunicipalityProfile profile() {
    return new MunicipalityProfile(code, nameTh, nameEn, provinceTh, provinceEn, phone);
  }
}
