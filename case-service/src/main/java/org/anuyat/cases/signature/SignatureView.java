package org.anuyat.cases.signature;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One signature inside a PDF as the API shows it. */
@Schema(name = "PdfSignature", description = "One signature inside a PDF")
record SignatureView(
    @Schema(description = "The PDF form field it stands in", examples = "Signature1") String field,
    @Schema(examples = "นายตัวอย่าง ทดสอบ") String signer,
    String organization,
    String issuer,
    @Schema(description = "The time the signer claims; no time-stamp authority is asked")
        Instant claimedAt,
    @Schema(examples = "PAdES-BASELINE-B") String level,
    Integrity integrity,
    String integrityTh,
    String integrityEn,
    @Schema(description = "Something was added to the file after this signature")
        boolean laterRevisions,
    Trust trust,
    String trustTh,
    String trustEn) {}
