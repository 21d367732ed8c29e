package org.anuyat.intake.attachment.clinic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was noticed so far; each warning once, with its first detail. */
final class Findings {
  private final Map<AttachmentWarning, String> details = new EnumMap<>(AttachmentWarning.class);

  void add(AttachmentWarning code, String detail) {
    details.putIfAbsent(code, detail);
  }

  void add(AttachmentWarning code) {
    add(code, "");
  }

  boolean has(AttachmentWarning code) {
    return details.containsKey(code);
  }

  List<Finding> list() {
    return details.entrySet().stream().map(e -> new Finding(e.getKey(), e.getValue())).toList();
  }
}
