package org.anuyat.cases.faq;

import java.util.List;
import org.anuyat.cases.webpage.PageFrame;

/**
 * What the public page of frequent questions shows.
 *
 * @param q what was searched for; empty: nothing
 */
public record FaqPage(PageFrame frame, String q, List<Line> lines) {

  /** One question in the page's language. */
  public record Line(String question, List<String> answer) {}

  static FaqPage of(PageFrame frame, String q, List<PublishedFaq.Question> found) {
    return new FaqPage(
        frame,
        q == null ? "" : q,
        found.stream()
            .map(question ->
                new Line(
                    question.text().question(frame.language()),
                    question.text().answer(frame.language()).lines().toList()))
            .toList());
  }
}
