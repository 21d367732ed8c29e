package org.anuyat.cases.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Cases by words, in the order of the list.
 *
 * <p>Words that many cases have are soon found by going through the list; words that few have, by
 * the index of letters. Which they are is not known before, so three reaches are tried, each far
 * wider than the one before: the next cases of the list, the year the list begins in, everything. A
 * reach that fills the page ends the search, so that the work grows with what is found and not with
 * what is kept.
 */
final class WordSearch {

  /** How many cases of the list are looked through before the index is asked. */
  static final int NEXT = 1000;

  private final SearchDatabase database;
  private final CaseQuery query;
  private final Map<String, Object> parameters;

  WordSearch(SearchDatabase database, CaseQuery query, SearchWords words) {
    this.database = database;
    this.query = query;
    this.parameters = new HashMap<>(query.parameters());
    parameters.put("words", words.anywhere());
  }

  List<UUID> find(int limit) {
    List<UUID> found = database.ids(amongNext(limit), parameters);
    if (found.size() == limit) {
      return found;
    }
    found = database.ids(byLetters(ofFirstYear(), limit), parameters);
    return found.size() == limit ? found : database.ids(byLetters("", limit), parameters);
  }

  String amongNext(int limit) {
    return "select n.id from ("
        + query.places(NEXT)
        + ") n join case_search s on s.case_id = n.id where s.content like :words "
        + query.inOrder("n.deemed", "n.arrived", "n.id", limit);
  }

  /** The year the list begins in: no case of another year comes before its cases. */
  private String ofFirstYear() {
    return " and s.receipt_year = (select be_year(first.deemed) from ("
        + query.places(1)
        + ") first)";
  }

  private String byLetters(String year, int limit) {
    return "with s as materialized (select s.case_id from case_search s"
        + " where s.municipality = :municipality"
        + year
        + " and s.letters like search_letters(:words) and s.content like :words)"
        + " select c.id from s join case_file c on c.id = s.case_id where "
        + query.conditions()
        + " "
        + query.inOrder("c.deemed_received_at", "c.arrived_at", "c.id", limit);
  }
}
