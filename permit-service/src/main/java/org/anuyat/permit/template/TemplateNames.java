package org.anuyat.permit.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The closed set of names a template may use, and their values for one permit. */
record TemplateNames(Map<String, Object> values) {
  static final String DATA = "data";
  private static final Pattern DATA_KEY = Pattern.compile("data\\.[a-zA-Z][a-zA-Z0-9_]{0,39}");

  static final Set<String> KNOWN =
      Set.of(
          "permit.number",
          "permit.titleTh",
          "permit.titleEn",
          "permit.subjectTh",
          "permit.placeTh",
          "permit.caseNumber",
          "permit.issuedOn",
          "permit.issuedOnEn",
          "permit.validUntil",
          "permit.validUntilEn",
          "holder.name",
          "municipality.nameTh",
          "municipality.nameEn",
          "municipality.provinceTh",
          "municipality.provinceEn",
          "municipality.phone",
          "approver.name",
          "approver.titleTh");

  static boolean isKnown(String name) {
    return KNOWN.contains(name) || DATA_KEY.matcher(name).matches();
  }

  static List<String> sorted() {
    return KNOWN.stream().sorted().toList();
  }

  /**
   * Groups dotted names; what is null becomes empty text.
   *
   * @param flat a value for every known name
   * @param data what the procedure adds
   */
  static TemplateNames of(Map<String, String> flat, Map<String, String> data) {
    Map<String, Object> groups = new TreeMap<>();
    for (String name : KNOWN) {
      int dot = name.indexOf('.');
      String value = flat.get(name);
      var group =
          (TemplateNames)
              groups.computeIfAbsent(
                  name.substring(0, dot), key -> new TemplateNames(new TreeMap<>()));
      group.values.put(name.substring(dot + 1), value == null ? "" : value);
    }
    groups.put(DATA, new TemplateNames(new TreeMap<>(data)));
    return new TemplateNames(groups);
  }

  /** The value or group; an unknown name of the procedure's data is empty. */
  Object get(String name) {
    return values.getOrDefault(name, "");
  }
}
