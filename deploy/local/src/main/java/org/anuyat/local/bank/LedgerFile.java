package org.anuyat.local.bank;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ledger that outlives the program: a JSON file in the stack's data folder. */
final class LedgerFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final String bank;

  LedgerFile(Path data, String bank) {
    this.file = data.resolve("bank").resolve(bank + ".json");
    this.bank = bank;
  }

  Ledger read() {
    if (!Files.exists(file)) {
      return new Ledger(bank);
    }
    try {
      List<Map<String, Object>> lines = JSON.readValue(file.toFile(), new TypeReference<>() {});
      return new Ledger(bank, lines.stream().map(LedgerFile::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Ledger ledger) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Booked line : ledger.lines()) {
      Map<String, Object> written = new LinkedHashMap<>();
      written.put("at", line.at().toString());
      written.put("amountSatang", line.amountSatang());
      written.put("ref1", line.ref1());
      written.put("ref2", line.ref2());
      written.put("bankReference", line.bankReference());
      written.put("payer", line.payer());
      written.put("channel", line.channel());
      written.put("balanceSatang", line.balanceSatang());
      lines.add(written);
    }
    try {
      Files.createDirectories(file.getParent());
      JSON.writeValue(file.toFile(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Booked line(Map<String, Object> written) {
    return new Booked(
        OffsetDateTime.parse((String) written.get("at")),
        ((Number) written.get("amountSatang")).longValue(),
        (String) written.get("ref1"),
        (String) written.get("ref2"),
        (String) written.get("bankReference"),
        (String) written.get("payer"),
        (String) written.get("channel"),
        ((Number) written.get("balanceSatang")).longValue());
  }
}
