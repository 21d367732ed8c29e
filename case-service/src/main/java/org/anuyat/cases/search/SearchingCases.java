package org.anuyat.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.QueuePlace;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** Lists and searches the cases of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class SearchingCases {
  @Inject SearchDatabase database;
  @Inject CaseFiles caseFiles;
  @Inject CurrentMunicipality current;

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
      return cases(database.ids(query.page(limit), query.parameters()));
    }
    return cases(search(query, database.searchable(q), limit));
  }

  private List<UUID> search(CaseQuery query, SearchWords words, int limit) {
    Optional<SearchWords.Number> number = words.number();
    if (number.isPresent()) {
      return new NumberSearch(database, query).find(number.get(), limit);
    }
    Optional<Integer> running = words.runningNumber();
    if (running.isPresent()) {
      List<UUID> numbered = new NumberSearch(database, query).find(running.get(), limit);
      if (!numbered.isEmpty() || words.areTooShort()) {
        return numbered;
      }
    }
    if (words.areTooShort()) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "q needs at least "
              + SearchWords.SHORTEST
              + " letters, or a number such as 12 or 12/2569");
    }
    return new WordSearch(database, query, words).find(limit);
  }

  /** The cases in the order of their ids here. */
  private List<CaseFile> cases(List<UUID> ids) {
    Map<UUID, CaseFile> found =
        caseFiles.withProcedures(ids).stream()
            .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    return ids.stream().map(found::get).toList();
  }
}
