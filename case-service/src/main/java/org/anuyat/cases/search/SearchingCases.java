package org.anuyat.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.QueuePlace;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** Lists and searches the cases of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class SearchingCases {
  @Inject SearchDatabase database;
  @Inject CurrentMunicipality current;

  /** The cases that wait for review, first come first (4.1). */
  public List<CaseFile> queue(QueuePlace after, int limit) {
    return page(
        new CaseFilter(Set.of(CaseStatus.RECEIVED), null, null, null, null, ListOrder.OLDEST_FIRST),
        null,
        after,
        limit);
  }

  /**
   * The first cases of the list.
   *
   * @param q words or a number to search for; null or blank: all cases of the filter
   * @param after only cases behind this place of the list; null from its beginning on
   * @throws Problem INVALID_INPUT when the words are too short to be searched for
   */
  public List<CaseFile> page(CaseFilter filter, String q, QueuePlace after, int limit) {
    var query = new CaseQuery(current.code(), filter, after);
    if (q == null || q.isBlank()) {
      return database.cases(database.ids(query.page(limit), query.parameters()));
    }
    return database.cases(search(query, database.searchable(q), limit));
  }

  private List<UUID> search(CaseQuery query, SearchWords words, int limit) {
    if (words.areANationalId()) {
      return List.of();
    }
    var numbers = new NumberSearch(database, query);
    Optional<SearchWords.Number> number = words.number();
    if (number.isPresent()) {
      return numbers.find(number.get(), limit);
    }
    List<UUID> numbered =
        words
            .runningNumber()
            .map(running -> numbers.find(running, limit))
            .or(() -> words.transactionId().map(id -> numbers.findTransaction(id, limit)))
            .orElseGet(List::of);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    if (words.areTooShort()) {
      if (words.runningNumber().isPresent()) {
        return List.of();
      }
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "q needs at least "
              + SearchWords.SHORTEST
              + " letters, or a number such as 12 or 12/2569");
    }
    return new WordSearch(database, query, words).find(limit);
  }
}
