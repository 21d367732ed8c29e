package org.anuyat.payment.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Removes the fonts' CIDSet streams: OpenPDF's list is incomplete, which PDF/A forbids, while it
 * may be absent altogether.
 */
final class CidSets {
  private static final COSName CID_SET = COSName.getPDFName("CIDSet");

  private CidSets() {}

  static byte[] dropped(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var cos = document.getDocument();
      for (COSObjectKey key : cos.getXrefTable().keySet()) {
        COSBase object = cos.getObjectFromPool(key).getObject();
        if (object instanceof COSDictionary dictionary) {
          dictionary.removeItem(CID_SET);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The rendered paper cannot be read again", e);
    }
  }
}
