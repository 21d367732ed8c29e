package org.anuyat.cases.pack;

import java.util.List;
import java.util.SequencedMap;
import org.anuyat.cases.applicant.MessageView;
import org.anuyat.cases.casefile.RecordedLine;
import org.anuyat.cases.document.DocumentView;

/**
 * What a case holds at one moment, read out of the database.
 *
 * @param number {@code 1/2569}
 * @param numberTh {@code คำขอที่ 1/2569}
 * @param application labels and values of the application
 * @param decision labels and values of the decision; empty when there is none
 * @param history a row for each line: number, time, what happened, who, why
 * @param lines the history word by word, so that its hashes can be computed again
 * @param caseJson the case as the API shows it
 * @param decisionsJson the decision and every line of the approval desk
 */
record CaseContents(
    String number,
    String numberTh,
    SequencedMap<String, String> application,
    SequencedMap<String, String> decision,
    List<MessageView> messages,
    List<DocumentView> documents,
    List<List<String>> history,
    List<RecordedLine> lines,
    byte[] caseJson,
    byte[] decisionsJson) {

  /** {@code case-1-2569}: the name of files and folders, without anything of the sender's. */
  String fileName() {
    return "case-" + number.replace('/', '-');
  }
}
