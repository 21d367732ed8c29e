package org.anuyat.permit.template;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text of a template, checked and filled by Qute.
 *
 * <p>The engine knows one section ({@code if}) and one kind of value, {@link TemplateNames}: it has
 * no reflection, no methods, no includes, no namespaces, so a text can reach nothing but its data.
 */
final class TemplateText {
  private static final Engine ENGINE =
      Engine.builder()
          .addSectionHelper(new IfSectionHelper.Factory())
          .addValueResolver(new Names())
          .strictRendering(true)
          .removeStandaloneLines(true)
          .build();

  private static final TemplateNames NOTHING_GIVEN = TemplateNames.of(Map.of(), Map.of());

  private TemplateText() {}

  /** What is wrong with a text, with the line in it; empty when nothing is. */
  static List<String> faults(String section, String text) {
    try {
      List<String> faults = faults(section, ENGINE.parse(text));
      if (faults.isEmpty()) {
        filled(text, NOTHING_GIVEN);
      }
      return faults;
    } catch (TemplateException e) {
      int line = e.getOrigin() == null ? 1 : e.getOrigin().getLine();
      return List.of(fault(section, line, e.getMessage().lines().findFirst().orElse("broken")));
    } catch (RuntimeException e) {
      // Some broken conditions trip Qute itself, which then knows no line.
      return List.of(fault(section, 1, "the text cannot be understood"));
    }
  }

  private static List<String> faults(String section, Template template) {
    Stream<String> declarations =
        template.getParameterDeclarations().stream()
            .map(d -> fault(section, d.getOrigin().getLine(), "types cannot be declared"));
    Stream<String> names =
        template.getExpressions().stream()
            .filter(expression -> !isAllowed(expression))
            .map(e ->
                fault(
                    section,
                    e.getOrigin().getLine(),
                    "unknown name {" + e.toOriginalString() + "}"));
    return Stream.concat(declarations, names).toList();
  }

  static String filled(String text, TemplateNames names) {
    return ENGINE.parse(text).data(names).render().strip();
  }

  private static boolean isAllowed(Expression expression) {
    if (expression.isLiteral()) {
      return true;
    }
    return !expression.hasNamespace()
        && expression.getParts().stream().noneMatch(Expression.Part::isVirtualMethod)
        && TemplateNames.isKnown(
            expression.getParts().stream()
                .map(Expression.Part::getName)
                .collect(Collectors.joining(".")));
  }

  private static String fault(String section, int line, String what) {
    return section + ", line " + line + ": " + what;
  }

  /** Finds a name among the names of its group. */
  private static final class Names implements ValueResolver {
    @Override
    public boolean appliesTo(EvalContext context) {
      return context.getBase() instanceof TemplateNames;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
      return CompletableFuture.completedFuture(
          ((TemplateNames) context.getBase()).get(context.getName()));
    }
  }
}
