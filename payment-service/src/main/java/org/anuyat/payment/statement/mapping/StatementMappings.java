package org.anuyat.payment.statement.mapping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anuyat.payment.statement.format.CsvMapping;

/** The mappings the current municipality can use. */
@ApplicationScoped
public class StatementMappings implements PanacheRepositoryBase<StatementMapping, UUID> {
  @Inject ShapesOfBanks shapes;

  Optional<StatementMapping> own(String name) {
    return find("name", name).firstResultOptional();
  }

  /** The municipality's own of this name, else the shape that comes with the service. */
  public Optional<CsvMapping> named(String name) {
    return own(name).map(StatementMapping::mapping).or(() -> shape(name));
  }

  /** The municipality's own first, then the shapes, each by name. */
  public Map<String, CsvMapping> all() {
    Map<String, CsvMapping> all = new TreeMap<>(shapes.all());
    listAll().forEach(own -> all.put(own.name(), own.mapping()));
    return all;
  }

  Optional<CsvMapping> shape(String name) {
    return Optional.ofNullable(shapes.all().get(name));
  }
}
