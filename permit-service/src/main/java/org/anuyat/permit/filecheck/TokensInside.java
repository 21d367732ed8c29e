package org.anuyat.permit.filecheck;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The verify addresses that a document shows: in its text, its links and its QR codes. */
final class TokensInside {
  private static final Pattern ADDRESS = Pattern.compile("/verify/([0-9a-z]{26})(?![0-9a-z])");

  /** The signed code for checking offline: a compact JWS whose claim {@code t} is the token. */
  private static final Pattern SIGNED_CODE = Pattern.compile("[\\w-]+\\.([\\w-]+)\\.[\\w-]{86}");

  private static final Pattern TOKEN_CLAIM = Pattern.compile("\"t\":\"([0-9a-z]{26})\"");
  private static final int PAGES = 3;
  private static final int TOKENS = 5;
  private static final int DOTS_PER_INCH = 150;
  private static final float POINTS_PER_INCH = 72;

  /** A page of up to A2; a larger one is drawn coarser. */
  private static final int MOST_PIXELS = 9_000_000;

  private TokensInside() {}

  static Set<String> of(PDDocument document) throws IOException {
    Set<String> tokens = new LinkedHashSet<>();
    int pages = Math.min(PAGES, document.getNumberOfPages());
    PDFTextStripper text = new PDFTextStripper();
    text.setEndPage(PAGES);
    collect(text.getText(document), tokens);
    for (int i = 0; i < pages; i++) {
      links(document.getPage(i), tokens);
    }
    // Drawing a page is the dearest part: only when nothing is written down.
    for (int i = 0; i < pages && tokens.isEmpty(); i++) {
      codes(document, i, tokens);
    }
    return tokens;
  }

  private static void links(PDPage page, Set<String> tokens) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI uri
          && uri.getURI() != null) {
        collect(uri.getURI(), tokens);
      }
    }
  }

  private static void codes(PDDocument document, int page, Set<String> tokens) throws IOException {
    float scale = scale(document.getPage(page).getCropBox());
    BufferedImage image = new PDFRenderer(document).renderImage(page, scale);
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    try {
      var hints =
          Map.of(
              DecodeHintType.TRY_HARDER,
              true,
              DecodeHintType.CHARACTER_SET,
              StandardCharsets.UTF_8.name());
      for (Result code : new QRCodeMultiReader().decodeMultiple(bitmap, hints)) {
        collect(code.getText(), tokens);
        collectSigned(code.getText(), tokens);
      }
    } catch (NotFoundException none) {
      return;
    }
  }

  private static float scale(PDRectangle box) {
    float wanted = DOTS_PER_INCH / POINTS_PER_INCH;
    double pixels = (double) box.getWidth() * box.getHeight() * wanted * wanted;
    return pixels <= MOST_PIXELS ? wanted : (float) (wanted * Math.sqrt(MOST_PIXELS / pixels));
  }

  private static void collect(String text, Set<String> tokens) {
    ADDRESS.matcher(text).results().map(match -> match.group(1)).limit(TOKENS).forEach(tokens::add);
  }

  private static void collectSigned(String text, Set<String> tokens) {
    Matcher code = SIGNED_CODE.matcher(text);
    if (code.find()) {
      byte[] claims = Base64.getUrlDecoder().decode(code.group(1));
      TOKEN_CLAIM
          .matcher(new String(claims, StandardCharsets.UTF_8))
          .results()
          .map(match -> match.group(1))
          .forEach(tokens::add);
    }
  }
}
