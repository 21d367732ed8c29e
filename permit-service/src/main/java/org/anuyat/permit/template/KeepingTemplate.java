package org.anuyat.permit.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Keeps a new version of a template; the same content again is not a new version. */
@ApplicationScoped
class KeepingTemplate {
  @Inject Templates templates;
  @Inject CurrentMunicipality municipality;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  /**
   * @param isNew whether the content differs from the version before
   */
  record Outcome(PermitTemplate template, boolean isNew) {}

  /**
   * @param expected whether the version now current (0: none) is the one the writer has seen
   */
  @Transactional
  Outcome keep(String code, TemplateContent content, IntPredicate expected, String actor) {
    TemplateCheck.check(content);
    templates.queueUp(municipality.code(), code);
    Optional<PermitTemplate> current = templates.current(code);
    int version = current.map(template -> template.version).orElse(0);
    if (!expected.test(version)) {
      throw new Problem(ProblemType.CHANGED_MEANWHILE, "The template is at version " + version);
    }
    String text = written(content);
    if (current.isPresent() && current.get().content.equals(text)) {
      return new Outcome(current.get(), false);
    }
    PermitTemplate next = new PermitTemplate();
    next.code = code;
    next.version = version + 1;
    next.content = text;
    next.createdAt = clock.instant();
    next.createdBy = actor;
    templates.add(next);
    return new Outcome(next, true);
  }

  private String written(TemplateContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A template can always be written", e);
    }
  }
}
