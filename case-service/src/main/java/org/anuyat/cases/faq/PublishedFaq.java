package org.anuyat.cases.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.inforequest.SearchText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The frequent questions anybody may read. */
@ApplicationScoped
class PublishedFaq {
  @Inject FaqEntries entries;

  /** A frequent question as everybody sees it. */
  @Schema(name = "PublishedQuestion", description = "A frequent question and its answer")
  public record Question(UUID entryId, FaqText text, Instant changedAt) {
    boolean holds(String words) {
      return text.parts().anyMatch(part -> SearchText.normal(part).contains(words));
    }
  }

  /**
   * The last published first.
   *
   * @param words what question or answer must hold, or null
   */
  @Transactional
  List<Question> find(String words) {
    String normal = words == null ? "" : SearchText.normal(words);
    return entries.published().stream()
        .map(entry -> new Question(entry.id(), entry.text(), entry.changedAt()))
        .filter(question -> normal.isEmpty() || question.holds(normal))
        .toList();
  }
}
