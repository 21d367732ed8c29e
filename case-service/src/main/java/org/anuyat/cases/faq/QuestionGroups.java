package org.anuyat.cases.faq;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.cases.inforequest.InformationRequest;

/**
 * Groups requests that ask the same: first by the data set that answered them, then by the words
 * they ask with.
 */
final class QuestionGroups {
  /** From this likeness on two questions are one. */
  private static final double ALIKE = 0.5;

  /** Characters of a question that are compared: what matters stands at the beginning. */
  private static final int COMPARED = 1_000;

  private record Question(InformationRequest request, Words subject, Words whole) {
    static Question of(InformationRequest request) {
      String question = request.question();
      return new Question(
          request,
          Words.of(request.subject()),
          Words.of(
              request.subject()
                  + " "
                  + question.substring(0, Math.min(COMPARED, question.length()))));
    }

    double likeness(Question other) {
      return Math.max(subject.likeness(other.subject), whole.likeness(other.whole));
    }
  }

  private QuestionGroups() {}

  /**
   * The groups, the largest first; in each the question most like the others first.
   *
   * @param answered the newest first
   */
  static List<List<InformationRequest>> of(Collection<InformationRequest> answered) {
    Map<String, List<Question>> byDataSet = new LinkedHashMap<>();
    for (InformationRequest request : answered) {
      byDataSet
          .computeIfAbsent(dataSet(request), none -> new ArrayList<>())
          .add(Question.of(request));
    }
    return byDataSet.values().stream()
        .flatMap(questions -> alike(questions).stream())
        .sorted(Comparator.comparing((List<Question> group) -> -group.size()))
        .map(QuestionGroups::mostTypicalFirst)
        .toList();
  }

  /** The first data set of the answer; empty when it used none. */
  static String dataSet(InformationRequest request) {
    List<String> used = request.answer().orElseThrow().dataSets();
    return used.isEmpty() ? "" : used.getFirst();
  }

  /** Each question joins, and so unites, every group that has one like it. */
  private static List<List<Question>> alike(List<Question> questions) {
    List<List<Question>> groups = new ArrayList<>();
    for (Question question : questions) {
      List<Question> joined = new ArrayList<>();
      groups.removeIf(group -> {
        boolean fits = group.stream().anyMatch(other -> question.likeness(other) >= ALIKE);
        if (fits) {
          joined.addAll(group);
        }
        return fits;
      });
      joined.add(question);
      groups.add(joined);
    }
    return groups;
  }

  private static List<InformationRequest> mostTypicalFirst(List<Question> group) {
    return group.stream()
        .sorted(
            Comparator.comparingDouble(
                (Question question) -> -group.stream().mapToDouble(question::likeness).sum()))
        .map(Question::request)
        .toList();
  }
}
