package org.anuyat.intake.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sentence for people, in Thai and in English. */
public record Words(
    @Schema(examples = "ข้อความภาษาไทยต้องมีหมายเลขโทรศัพท์ของหน่วยงาน ({phone})") String th,
    @Schema(examples = "the Thai text must give the agency's phone ({phone})") String en) {}
