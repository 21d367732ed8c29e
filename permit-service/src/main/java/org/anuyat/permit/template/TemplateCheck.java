package org.anuyat.permit.template;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Whether every section of a template can be filled. */
final class TemplateCheck {
  private static final int MOST_FAULTS = 10;

  private TemplateCheck() {}

  /**
   * @throws Problem TEMPLATE_REFUSED, naming section and line of each fault
   */
  static void check(TemplateContent content) {
    List<String> faults = faults(content).limit(MOST_FAULTS).toList();
    if (!faults.isEmpty()) {
      throw new Problem(ProblemType.TEMPLATE_REFUSED, String.join("; ", faults));
    }
  }

  private static Stream<String> faults(TemplateContent content) {
    return Stream.of(
            TemplateText.faults("titleTh", content.titleTh()).stream(),
            TemplateText.faults("titleEn", content.titleEn()).stream(),
            numbered("fields", ".value", content.fields(), TemplateContent.Field::value),
            numbered("fields", ".valueEn", content.fields(), TemplateContent.Field::valueEn),
            numbered("body", "", content.body(), text -> text),
            numbered("conditions", "", content.conditions(), text -> text),
            numbered("signature", "", content.signature(), text -> text))
        .flatMap(found -> found);
  }

  private static <T> Stream<String> numbered(
      String section, String member, List<T> items, Function<T, String> text) {
    return IntStream.range(0, items.size())
        .filter(i -> text.apply(items.get(i)) != null)
        .boxed()
        .flatMap(i ->
            TemplateText.faults(section + "[" + i + "]" + member, text.apply(items.get(i)))
                .stream());
  }
}
