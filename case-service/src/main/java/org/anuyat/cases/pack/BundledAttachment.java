package org.anuyat.cases.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A file of a mail and the pages it has in the bundle. */
record BundledAttachment(PackedDocument packed, AttachedPages pages) {

  String title() {
    return "เอกสารแนบ " + packed.label() + " " + packed.shownName();
  }

  /** A line of the list of attachments. */
  List<String> row() {
    return List.of(
        packed.label(),
        packed.shownName() + "\n" + packed.shownType(),
        String.valueOf(packed.document().size()),
        packed.document().sha256(),
        told());
  }

  /** What stands on the sheet before its pages. */
  SequencedMap<String, String> sheet() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("ชื่อไฟล์", packed.shownName());
    fields.put("ชนิด", packed.shownType());
    fields.put("ขนาด", packed.document().size() + " ไบต์");
    fields.put("SHA-256", packed.document().sha256());
    fields.put("แนบมากับอีเมลฉบับที่", String.valueOf(packed.mail()));
    fields.put("หน้า", told());
    return fields;
  }

  private String told() {
    return pages instanceof AttachedPages.None none ? none.reasonTh() : pages.count() + " หน้า";
  }
}
