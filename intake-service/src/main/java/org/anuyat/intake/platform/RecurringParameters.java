package org.anuyat.intake.platform;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says once what the parameters mean that stand in many operations of the API document. */
public class RecurringParameters implements OASFilter {
  private record Meaning(String description, Object example) {}

  private static final String ID = "0190a1b2-0000-7000-8000-000000000001";

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          Map.entry(
              "municipality", new Meaning("Code of the municipality, eight digits", "05300118")),
          Map.entry("limit", new Meaning("Most items on the page", null)),
          Map.entry("messageId", new Meaning("The message's id", ID)),
          Map.entry("attachmentId", new Meaning("The attachment's id", ID)),
          Map.entry("id", new Meaning("The job's id", ID)),
          Map.entry("key", new Meaning("The key the sending service chose", "permit-42")),
          Map.entry(
              "register",
              new Meaning(
                  "incoming (ทะเบียนหนังสือรับ) or outgoing (ทะเบียนหนังสือส่ง)", "incoming")),
          Map.entry("year", new Meaning("Buddhist year", 2569)),
          Map.entry("number", new Meaning("The number within the year", 123)),
          Map.entry("date", new Meaning("The day, ISO 8601", "2026-11-27")),
          Map.entry("half", new Meaning("MORNING or AFTERNOON", "MORNING")),
          Map.entry("days", new Meaning("How many working days", 3)),
          Map.entry("format", new Meaning("csv or xlsx", null)));

  /** What an operation says itself goes before. */
  @Override
  public Parameter filterParameter(Parameter parameter) {
    Meaning meaning = MEANINGS.get(parameter.getName());
    if (meaning != null && parameter.getDescription() == null) {
      parameter.setDescription(meaning.description());
      if (parameter.getExample() == null && meaning.example() != null) {
        parameter.setExample(meaning.example());
      }
    }
    return parameter;
  }
}
