/**
 * Signatures inside PDF files of a case (ลายมือชื่อดิจิทัลในเอกสาร), such as an electronic power of
 * attorney (T1.4, 4.4).
 *
 * <p>Each is validated with DSS after its file was copied: who signed, when he says, whether the
 * signed bytes are unchanged, whether something was added later, whether the issuer is one the
 * municipality trusts. Offline: nobody is asked for revocation or missing certificates.
 */
package org.anuyat.cases.signature;
