package org.anuyat.payment.dailyclose;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signed days of the current municipality. */
@ApplicationScoped
class DailyCloses implements PanacheRepositoryBase<DailyClose, UUID> {
  Optional<DailyClose> of(LocalDate day) {
    return find("businessDay", day).firstResultOptional();
  }

  /** The newest day first. */
  List<DailyClose> page(LocalDate before, int size) {
    return find("businessDay < ?1 order by businessDay desc", before).page(0, size).list();
  }
}
