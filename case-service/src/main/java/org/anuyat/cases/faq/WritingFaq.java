package org.anuyat.cases.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.dataset.DataSets;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** An officer drafts, edits, publishes and retires frequent questions. */
@ApplicationScoped
class WritingFaq {
  @Inject FaqEntries entries;
  @Inject DataSets dataSets;
  @Inject Acts acts;

  @Transactional
  FaqView draft(FaqInput input) {
    if (input.dataSet() != null) {
      dataSets.named(List.of(input.dataSet()));
    }
    FaqEntry entry = new FaqEntry(input, acts.now());
    entries.persist(entry);
    return entry.view();
  }

  /** What is public stays public, and so must stay without personal data. */
  @Transactional
  FaqView edit(UUID id, FaqText text) {
    FaqEntry entry = entries.getForChange(id);
    if (entry.isPublished()) {
      requireFitForEverybody(text);
    }
    entry.write(text, acts.now());
    return entry.view();
  }

  @Transactional
  FaqView publish(UUID id) {
    FaqEntry entry = entries.getForChange(id);
    requireFitForEverybody(entry.text());
    Act act = acts.now();
    entry.publish(act);
    return entry.view();
  }

  @Transactional
  FaqView retire(UUID id) {
    FaqEntry entry = entries.getForChange(id);
    entry.retire(acts.now());
    return entry.view();
  }

  private static void requireFitForEverybody(FaqText text) {
    if (!text.isWhole()) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "text needs a question and an answer in one language at least");
    }
    List<String> found =
        text.parts().flatMap(part -> PersonalData.certainIn(part).stream()).distinct().toList();
    if (!found.isEmpty()) {
      throw new Problem(
          ProblemType.HOLDS_PERSONAL_DATA, "The text holds: " + String.join("; ", found));
    }
  }
}
