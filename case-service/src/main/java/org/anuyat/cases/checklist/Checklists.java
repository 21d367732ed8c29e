package org.anuyat.cases.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.procedure.RequiredDocument;

/** The checklists of the cases of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class Checklists implements PanacheRepositoryBase<ChecklistItem, UUID> {
  /** Everything found missing or defective, in the list's order. */
  public List<RequestedItem> owed(CaseFile caseFile) {
    return of(caseFile).values().stream()
        .filter(ChecklistItem::isOwed)
        .map(ChecklistItem::asked)
        .toList();
  }

  /** What was asked for before and is found missing or defective again since. */
  public List<RequestedItem> stillOwed(CaseFile caseFile) {
    return of(caseFile).values().stream()
        .filter(ChecklistItem::isStillOwed)
        .map(ChecklistItem::asked)
        .toList();
  }

  /** Notes on the checklist that the applicant is asked for these; what is new on it is added. */
  public void ask(CaseFile caseFile, List<RequestedItem> asked, Act act) {
    Map<String, ChecklistItem> known = of(caseFile);
    for (RequestedItem item : asked) {
      String code = item.code() == null ? freeCode(known) : item.code();
      ChecklistItem listed =
          known.computeIfAbsent(
              code,
              missing ->
                  add(
                      caseFile,
                      known.size(),
                      new RequestedItem(code, item.nameTh(), item.nameEn())));
      listed.ask(act);
    }
  }

  /** By code: what the procedure requires, with what was marked, and what was added. */
  Map<String, ChecklistItem> of(CaseFile caseFile) {
    List<ChecklistItem> items =
        new ArrayList<>(list("caseId = ?1 order by position", caseFile.id()));
    Map<String, ChecklistItem> byCode = new LinkedHashMap<>();
    items.forEach(item -> byCode.put(item.code(), item));
    return byCode;
  }

  /** As {@link #of}; what the procedure requires and is not there yet is added. */
  Map<String, ChecklistItem> complete(CaseFile caseFile) {
    Map<String, ChecklistItem> items = of(caseFile);
    for (RequiredDocument required : caseFile.procedure().terms().requiredDocuments()) {
      items.computeIfAbsent(
          required.code(),
          code ->
              add(
                  caseFile,
                  items.size(),
                  new RequestedItem(code, required.nameTh(), required.nameEn())));
    }
    return items;
  }

  ChecklistItem add(CaseFile caseFile, int position, RequestedItem named) {
    var item = new ChecklistItem(caseFile.id(), position, named);
    persist(item);
    return item;
  }

  private static String freeCode(Map<String, ChecklistItem> known) {
    int number = 1;
    while (known.containsKey("other-" + number)) {
      number++;
    }
    return "other-" + number;
  }
}
