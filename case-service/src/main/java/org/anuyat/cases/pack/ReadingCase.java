package org.anuyat.cases.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.cases.applicant.CaseMessages;
import org.anuyat.cases.casefile.CaseEventType.Desk;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseHistory;
import org.anuyat.cases.casefile.Decision;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.queue.CaseFileViews;

/** Reads everything of a case at one moment. */
@ApplicationScoped
class ReadingCase {
  @Inject CaseFiles caseFiles;
  @Inject CaseMessages messages;
  @Inject Documents documents;
  @Inject CaseFileViews views;
  @Inject ObjectMapper json;

  @Transactional
  CaseContents read(UUID caseId) {
    CaseFile file = caseFiles.get(caseId);
    return new CaseContents(
        file.number().printed(),
        file.number().printedTh(),
        application(file),
        file.decision().map(decision -> decision(file, decision)).orElseGet(LinkedHashMap::new),
        messages.of(caseId),
        documents.of(caseId),
        file.history().stream().map(ReadingCase::row).toList(),
        file.history().stream().map(CaseHistory::recorded).toList(),
        json(views.of(caseId)),
        json(decisions(file)));
  }

  private static SequencedMap<String, String> application(CaseFile file) {
    var terms = file.procedure().terms();
    var fields = new LinkedHashMap<String, String>();
    fields.put("เลขที่คำขอ", file.number().printed());
    fields.put("งานบริการ", terms.nameTh());
    fields.put("สถานะ", file.status().nameTh());
    fields.put("ผู้ยื่นคำขอ", file.applicant().displayName());
    fields.put("อีเมล", file.applicant().address());
    fields.put("อีเมลสำหรับตอบกลับ", file.applicant().replyTo());
    fields.put("เรื่อง", file.subject());
    fields.put("ได้รับอีเมลเมื่อ", LetterDates.dateTimeTh(file.arrivedAt()));
    fields.put("ถือว่าได้รับเมื่อ", LetterDates.dateTimeTh(file.deemedReceivedAt()));
    fields.put("ผู้รับใบอนุญาต", file.wording().holderName());
    fields.put("ที่อยู่ผู้รับใบอนุญาต", file.wording().holderAddress());
    fields.put("สถานที่", file.wording().placeTh());
    fields.put("รายละเอียดที่อนุญาต", file.wording().subjectTh());
    fields.put("ใบอนุญาตเดิม", file.wording().replacesTh());
    fields.put("Transaction ID", file.fee().transactionId());
    fields.put("เลขที่ใบอนุญาต", file.permit().permitNumber());
    fields.values().removeIf(value -> value == null || value.isBlank());
    return fields;
  }

  private static SequencedMap<String, String> decision(CaseFile file, Decision decision) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("ผลการพิจารณา", file.status().publicStatus().nameTh());
    fields.put("ผู้พิจารณา", Optional.ofNullable(decision.byName()).orElse(decision.by()));
    fields.put("ตำแหน่ง", decision.byTitleTh());
    fields.put("เมื่อ", LetterDates.dateTimeTh(decision.at()));
    fields.put("เหตุผล", decision.reason());
    return fields;
  }

  private static List<String> row(CaseHistory line) {
    return List.of(
        String.valueOf(line.seq()),
        LetterDates.dateTimeTh(line.at()),
        line.event() + " → " + line.to().nameTh(),
        Optional.ofNullable(line.actorName()).orElse(line.actor()),
        Stream.concat(
                Optional.ofNullable(line.reason()).stream(),
                Stream.concat(line.details().entrySet().stream(), line.facts().entrySet().stream())
                    .map(f -> f.getKey() + ": " + f.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static Map<String, Object> decisions(CaseFile file) {
    var all = new LinkedHashMap<String, Object>();
    all.put("decision", file.decision().orElse(null));
    all.put(
        "lines",
        file.history().stream()
            .filter(line -> line.event().desk() == Desk.APPROVAL)
            .map(CaseHistory::recorded)
            .toList());
    return all;
  }

  private byte[] json(Object value) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
