package org.anuyat.permit.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.permit.PermitIssued;

/**
 * Notes, in the issuing transaction, which version a permit keeps for good: the municipality's
 * template of the code asked for, else its {@code standard}, else the built-in one.
 */
@ApplicationScoped
public class ChoosingTemplate {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  @Inject Templates templates;
  @Inject BuiltInTemplate builtIn;
  @Inject ObjectMapper json;

  /**
   * What a permit is worded with.
   *
   * @param data what its procedure added
   */
  record Chosen(TemplateContent content, Map<String, String> data) {}

  void onIssued(@Observes PermitIssued event) {
    Optional<TemplateUse> before =
        event.templateCode() == null && event.succeeds() != null
            ? templates.use(event.succeeds())
            : Optional.empty();
    Optional<PermitTemplate> template =
        Optional.ofNullable(event.templateCode())
            .or(() -> before.map(use -> use.code))
            .flatMap(templates::current)
            .or(() -> templates.current(BuiltInTemplate.CODE));
    TemplateUse use = new TemplateUse();
    use.permitId = event.permitId();
    use.municipality = event.municipality();
    use.code = template.map(t -> t.code).orElse(BuiltInTemplate.CODE);
    use.version = template.map(t -> t.version).orElse(BuiltInTemplate.VERSION);
    use.data = event.data().isEmpty() ? before.map(b -> b.data).orElse("{}") : write(event.data());
    templates.add(use);
  }

  /** Whether the permit is signed on paper and scanned back (7.2). */
  @Transactional
  public boolean isSignedOnPaper(UUID permitId) {
    return of(permitId).content().signing() == TemplateContent.Signing.PAPER;
  }

  /** A permit that was issued before there were templates has the built-in one. */
  @Transactional
  Chosen of(UUID permitId) {
    Optional<TemplateUse> use = templates.use(permitId);
    TemplateContent content =
        use.filter(u -> u.version != BuiltInTemplate.VERSION)
            .flatMap(u -> templates.version(u.code, u.version))
            .map(template -> read(template.content))
            .orElseGet(builtIn::content);
    return new Chosen(content, use.map(u -> readTexts(u.data)).orElse(Map.of()));
  }

  TemplateContent read(String content) {
    try {
      return json.readValue(content, TemplateContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept template cannot be read", e);
    }
  }

  private Map<String, String> readTexts(String texts) {
    try {
      return json.readValue(texts, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept data cannot be read", e);
    }
  }

  private String write(Map<String, String> data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can always be written", e);
    }
  }
}
