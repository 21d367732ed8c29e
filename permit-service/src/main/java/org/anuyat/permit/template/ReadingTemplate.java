package org.anuyat.permit.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Shows templates, the built-in one among them. */
@ApplicationScoped
class ReadingTemplate {
  @Inject Templates templates;
  @Inject ChoosingTemplate choosing;
  @Inject BuiltInTemplate builtIn;

  TemplateView view(PermitTemplate template) {
    return new TemplateView(
        template.code,
        template.version,
        template.createdAt,
        template.createdBy,
        choosing.read(template.content));
  }

  /**
   * @throws Problem NOT_FOUND when there is no template of this code
   */
  TemplateView current(String code) {
    return templates
        .current(code)
        .map(this::view)
        .orElseGet(() -> {
          if (!code.equals(BuiltInTemplate.CODE)) {
            throw new Problem(ProblemType.NOT_FOUND);
          }
          return new TemplateView(code, BuiltInTemplate.VERSION, null, null, builtIn.content());
        });
  }
}
