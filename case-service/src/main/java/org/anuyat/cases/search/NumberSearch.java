package org.anuyat.cases.search;

import java.util.List;
import java.util.UUID;

/** Cases by a number, whose or whatever it is: each kind of number has its index. */
final class NumberSearch {
  private final SearchDatabase database;
  private final CaseQuery query;

  NumberSearch(SearchDatabase database, CaseQuery query) {
    this.database = database;
    this.query = query;
  }

  /** The case of this number, of a mail with this register number, of this permit. */
  List<UUID> find(SearchWords.Number number, int limit) {
    return find(
        """
        select n.id from case_file n where n.municipality = :municipality
          and n.be_year = %1$d and n.case_number = %2$d
        union select m.case_id from case_message m
          where m.municipality = :municipality and m.register_number = '%3$s'
        union select p.id from case_file p
          where p.municipality = :municipality and p.permit_number = '%3$s'
        """
            .formatted(number.beYear(), number.number(), number.printed()),
        limit);
  }

  /** The cases of this number in all years. */
  List<UUID> find(int number, int limit) {
    return find(
        "select n.id from case_file n where n.municipality = :municipality and n.case_number = "
            + number,
        limit);
  }

  /** The case whose fee has this Transaction ID, of capital letters and digits. */
  List<UUID> findTransaction(String transactionId, int limit) {
    return find(
        "select n.id from case_file n where n.municipality = :municipality"
            + " and n.transaction_id = '"
            + transactionId
            + "'",
        limit);
  }

  private List<UUID> find(String ids, int limit) {
    String sql =
        "select c.id from case_file c where "
            + query.conditions()
            + " and c.id in ("
            + ids
            + ") "
            + query.inOrder("c.deemed_received_at", "c.arrived_at", "c.id", limit);
    return database.ids(sql, query.parameters());
  }
}
