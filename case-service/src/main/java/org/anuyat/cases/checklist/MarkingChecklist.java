package org.anuyat.cases.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.document.DocumentView;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.RequiredDocument;

/** An officer says what the documents of an application are found to be (4.2). */
@ApplicationScoped
class MarkingChecklist {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Checklists checklists;
  @Inject Documents documents;

  @Transactional
  void mark(UUID caseId, List<Mark> marks) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    refuseForeignDocuments(caseId, marks);
    Map<String, ChecklistItem> items = checklists.complete(caseFile);
    Act act = acts.now();
    for (Mark mark : marks) {
      if (mark.state().needsNote() && !mark.isNoted()) {
        throw new Problem(
            ProblemType.INVALID_INPUT, mark.code() + ": " + mark.state() + " needs noteTh");
      }
      items
          .computeIfAbsent(mark.code(), code -> added(caseFile, items.size(), mark))
          .mark(mark, act);
    }
    caseFile.apply(
        new CaseEvent.ChecklistMarked(
            codes(items, ItemState.MISSING),
            codes(items, ItemState.DEFECTIVE),
            (int)
                items.values().stream()
                    .filter(item ->
                        item.state() == ItemState.PRESENT || item.state() == ItemState.NOT_NEEDED)
                    .count()),
        act);
  }

  /** The list as it is, with what nobody has looked at yet. */
  @Transactional
  ChecklistView view(UUID caseId) {
    CaseFile caseFile = caseFiles.get(caseId);
    Map<String, ChecklistItem> marked = checklists.of(caseFile);
    List<RequiredDocument> required = caseFile.procedure().terms().requiredDocuments();
    Set<String> codes = required.stream().map(RequiredDocument::code).collect(Collectors.toSet());
    for (RequiredDocument document : required) {
      marked.computeIfAbsent(
          document.code(),
          code ->
              new ChecklistItem(
                  caseId,
                  marked.size(),
                  new RequestedItem(code, document.nameTh(), document.nameEn())));
    }
    return new ChecklistView(
        marked.values().stream().map(item -> item.view(codes.contains(item.code()))).toList(),
        marked.values().stream().filter(ChecklistItem::isOwed).map(ChecklistItem::code).toList(),
        marked.values().stream()
            .filter(ChecklistItem::isStillOwed)
            .map(ChecklistItem::code)
            .toList());
  }

  private ChecklistItem added(CaseFile caseFile, int position, Mark mark) {
    if (!mark.isNamed()) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          mark.code() + " is not on the procedure's list: it needs nameTh and nameEn");
    }
    return checklists.add(
        caseFile, position, new RequestedItem(mark.code(), mark.nameTh(), mark.nameEn()));
  }

  private void refuseForeignDocuments(UUID caseId, List<Mark> marks) {
    Set<UUID> own =
        documents.of(caseId).stream().map(DocumentView::documentId).collect(Collectors.toSet());
    for (Mark mark : marks) {
      if (!own.containsAll(mark.documents())) {
        throw new Problem(
            ProblemType.INVALID_INPUT, mark.code() + ": not all documents are of this case");
      }
    }
  }

  private static String codes(Map<String, ChecklistItem> items, ItemState state) {
    String codes =
        items.values().stream()
            .filter(item -> item.state() == state)
            .map(ChecklistItem::code)
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? null : codes;
  }
}
