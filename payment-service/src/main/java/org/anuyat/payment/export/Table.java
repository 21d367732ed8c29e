package org.anuyat.payment.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table to write; its rows are read once, in order, and closed by the writer.
 *
 * @param name of the sheet, such as {@code ทะเบียนหนังสือรับ 2569}
 * @param columns the titles of the first line
 * @param sums columns, from 0, whose cells are decimal numbers such as {@code 1,250.50}
 * @param rows as many cells as columns; a null cell is empty
 */
public record Table(
    String name, List<String> columns, Set<Integer> sums, Stream<List<String>> rows) {
  public Table {
    columns = List.copyOf(columns);
    sums = Set.copyOf(sums);
  }
}
