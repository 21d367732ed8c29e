package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.privacy.NationalId;
import org.anuyat.cases.privacy.PersonKeys;

/** Turns national IDs into persons as this service keeps them: by HMAC and mask (2.4). */
@ApplicationScoped
public class Persons {
  @Inject PersonKeys keys;

  public Person of(NationalId number) {
    return new Person(keys.of(number), number.masked());
  }

  /**
   * @param written as somebody wrote it; null or blank for nobody
   * @throws Problem INVALID_INPUT when it is no national ID; the number is not repeated
   */
  Optional<Person> named(String written) {
    return written == null || written.isBlank() ? Optional.empty() : Optional.of(of(read(written)));
  }

  static NationalId read(String written) {
    return NationalId.read(written)
        .filter(NationalId::hasRightCheckDigit)
        .orElseThrow(() ->
            new Problem(
                ProblemType.INVALID_INPUT,
                "nationalId must have 13 digits, Thai or Arabic, and a right check digit"));
  }
}
