package org.anuyat.payment.cashier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The finance officers of the current municipality. */
@ApplicationScoped
public class Cashiers implements PanacheRepositoryBase<Cashier, UUID> {
  private static final String POSITION = "เจ้าหน้าที่การเงิน";
  private static final PrintedOfficer NOBODY =
      new PrintedOfficer("ระบบรับชำระเงินของเทศบาล", "บันทึกตามข้อมูลของธนาคาร");

  @Inject JsonWebToken token;

  /**
   * How a person is printed: as the administrator told, else by the name in his token. A machine's
   * token has no name.
   *
   * @param subject of the person who acts, or the service's own name when none does
   */
  public PrintedOfficer printed(String subject) {
    return of(subject).map(Cashier::printed).orElseGet(() -> byToken(subject));
  }

  Optional<Cashier> of(String subject) {
    return find("subject", subject).firstResultOptional();
  }

  List<Cashier> all() {
    return list("order by subject");
  }

  private PrintedOfficer byToken(String subject) {
    String name = subject.equals(token.getSubject()) ? token.getClaim("name") : null;
    return name == null || name.isBlank() ? NOBODY : new PrintedOfficer(name, POSITION);
  }
}
