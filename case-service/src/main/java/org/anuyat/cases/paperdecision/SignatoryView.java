package org.anuyat.cases.paperdecision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who may approve on paper. */
@Schema(name = "Signatory", description = "A person who may approve on paper")
record SignatoryView(
    @Schema(description = "The person, the token's sub") String person,
    @Schema(examples = "นายตัวอย่าง ทดสอบ") String name,
    @Schema(examples = "นายกเทศมนตรี") String titleTh,
    boolean active) {}
