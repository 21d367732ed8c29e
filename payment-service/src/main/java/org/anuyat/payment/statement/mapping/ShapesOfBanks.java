package org.anuyat.payment.statement.mapping;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.statement.format.CsvMapping;

/** The shapes that come with the service, from its resources. */
@ApplicationScoped
class ShapesOfBanks {
  private static final List<String> NAMES =
      List.of("shape-of-bangkok-bank", "shape-of-krungthai", "shape-of-scb");

  @Inject ObjectMapper json;

  private final Map<String, CsvMapping> shapes = new LinkedHashMap<>();

  @PostConstruct
  void read() {
    for (String name : NAMES) {
      try (InputStream file =
          ShapesOfBanks.class.getResourceAsStream("/statement-mappings/" + name + ".json")) {
        shapes.put(name, json.readValue(file, CsvMapping.class));
      } catch (IOException e) {
        throw new UncheckedIOException("the shape " + name + " cannot be read", e);
      }
    }
  }

  Map<String, CsvMapping> all() {
    return Collections.unmodifiableMap(shapes);
  }
}
