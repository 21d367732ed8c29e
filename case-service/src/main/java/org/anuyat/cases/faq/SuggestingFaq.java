package org.anuyat.cases.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.inforequest.Answer;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.inforequest.InformationRequests;

/** Finds in the log what is asked often and drafts an entry of it (rule 1.7). */
@ApplicationScoped
class SuggestingFaq {
  /** Requests looked at: the last ones; each is compared with the others of its data set. */
  private static final int LOOKED_AT = 1_000;

  @Inject InformationRequests requests;
  @Inject FaqEntries entries;

  /**
   * @param asked how often a question must have been asked
   */
  @Transactional
  List<FaqSuggestion> suggest(int asked, int limit) {
    Set<UUID> used = entries.usedRequests();
    List<InformationRequest> answered =
        requests.lastAnswered(LOOKED_AT).stream()
            .filter(request -> !used.contains(request.id()))
            .filter(SuggestingFaq::isForEverybody)
            .toList();
    return QuestionGroups.of(answered).stream()
        .filter(group -> group.size() >= asked)
        .limit(limit)
        .map(SuggestingFaq::suggestion)
        .toList();
  }

  private static boolean isForEverybody(InformationRequest request) {
    Answer answer = request.answer().orElseThrow();
    return answer.outcome() == Answer.Outcome.GIVEN && !answer.personalData();
  }

  private static FaqSuggestion suggestion(List<InformationRequest> group) {
    InformationRequest typical = group.getFirst();
    InformationRequest latest =
        group.stream().max(Comparator.comparing(InformationRequest::answeredAt)).orElseThrow();
    Answer answer = latest.answer().orElseThrow();
    String dataSet = QuestionGroups.dataSet(latest);
    String question =
        PersonalData.redacted(
            typical.subject().isBlank() ? typical.question() : typical.subject(),
            typical.requester().name());
    boolean thai = question.codePoints().anyMatch(c -> c >= 0x0E01 && c <= 0x0E4E);
    return new FaqSuggestion(
        group.size(),
        dataSet.isEmpty() ? null : dataSet,
        new FaqText(
            thai ? question : null,
            thai ? null : question,
            PersonalData.redacted(answer.textTh(), latest.requester().name()),
            PersonalData.redacted(answer.textEn(), latest.requester().name())),
        group.stream().map(InformationRequest::id).toList(),
        latest.answeredAt());
  }
}
