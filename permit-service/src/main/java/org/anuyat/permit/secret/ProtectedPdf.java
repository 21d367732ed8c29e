package org.anuyat.permit.secret;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * A PDF encrypted with AES-256 (ISO 32000-2, revision 6) that any telephone opens with the
 * password. Encrypting breaks a signature and PDF/A forbids it, so the copy shows the permit's
 * pages without claiming either, and carries the signed file, untouched, as its attachment.
 */
final class ProtectedPdf {
  private static final int KEY_BITS = 256;

  private ProtectedPdf() {}

  static byte[] of(byte[] signedPdf, String name, String password) {
    try (PDDocument copy = Loader.loadPDF(signedPdf)) {
      dropClaims(copy);
      attach(copy, signedPdf, name);
      // An owner password nobody knows: rights differ from the reader's in nothing.
      var policy =
          new StandardProtectionPolicy(Secret.password(), password, new AccessPermission());
      policy.setEncryptionKeyLength(KEY_BITS);
      policy.setPreferAES(true);
      copy.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      copy.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The protected PDF cannot be written", e);
    }
  }

  private static void dropClaims(PDDocument copy) throws IOException {
    var catalog = copy.getDocumentCatalog();
    catalog.setAcroForm(null);
    catalog.setMetadata(null);
    catalog.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.getPDFName("AF"));
    for (var page : copy.getPages()) {
      page.setAnnotations(
          page.getAnnotations().stream()
              .filter(annotation -> !(annotation instanceof PDAnnotationWidget))
              .toList());
    }
  }

  private static void attach(PDDocument copy, byte[] signedPdf, String name) throws IOException {
    PDEmbeddedFile content = new PDEmbeddedFile(copy, new ByteArrayInputStream(signedPdf));
    content.setSubtype("application/pdf");
    content.setSize(signedPdf.length);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription("ใบอนุญาตฉบับลงลายมือชื่อดิจิทัล / The digitally signed permit");
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(copy.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    copy.getDocumentCatalog().setNames(names);
  }
}
