package org.anuyat.permit.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The template that every municipality has: it says what the order says, and nothing else. */
@ApplicationScoped
class BuiltInTemplate {
  static final String CODE = "standard";
  static final int VERSION = 0;
  private static final String RESOURCE = "permit-templates/standard.json";

  @Inject ObjectMapper json;

  TemplateContent content() {
    var loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(RESOURCE)) {
      return json.readValue(file, TemplateContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The built-in template cannot be read", e);
    }
  }
}
