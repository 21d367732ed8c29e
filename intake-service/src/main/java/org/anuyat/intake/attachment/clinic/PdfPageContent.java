package org.anuyat.intake.attachment.clinic;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** What is put on one page, found out without drawing it or loading a font. */
final class PdfPageContent extends PDFStreamEngine {
  private static final long MOST_PIXELS = 100_000_000;
  private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
  private static final Set<String> STROKES =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "Do");

  /** Picture formats that this program cannot draw. */
  private static final Set<String> FOREIGN = Set.of("JPXDecode", "JBIG2Decode");

  /** Text of a scan that was read by a machine is laid over it invisibly. */
  private static final int INVISIBLE = 3;

  private static final double POINTS_PER_INCH = 72;

  /** Larger pages are those of programs that take a pixel for a point: judged as A4. */
  private static final double LARGEST_PAPER = 1_250;

  private static final double A4_LONG = 842;

  private final PDRectangle paper;
  private int textMode;
  private boolean text;
  private boolean foreignPicture;
  private int strokes;
  private String flood;
  private double scanResolution = Double.NaN;

  private PdfPageContent(PDPage page) {
    paper = page.getCropBox();
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
  }

  static PdfPageContent of(PDPage page) throws IOException {
    PdfPageContent content = new PdfPageContent(page);
    content.processPage(page);
    return content;
  }

  boolean hasText() {
    return text;
  }

  boolean hasForeignPicture() {
    return foreignPicture;
  }

  int strokes() {
    return strokes;
  }

  Optional<String> pixelFlood() {
    return Optional.ofNullable(flood);
  }

  /** The dpi of the picture that fills the page, when the page is a scan. */
  Optional<Double> scanResolution() {
    return text || Double.isNaN(scanResolution) ? Optional.empty() : Optional.of(scanResolution);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (name.equals("Tr") && !operands.isEmpty() && operands.getFirst() instanceof COSNumber mode) {
      textMode = mode.intValue();
    } else if (TEXT.contains(name)) {
      text |= textMode != INVISIBLE && operands.stream().anyMatch(PdfPageContent::showsLetters);
    } else if (STROKES.contains(name)) {
      strokes++;
      if (name.equals("Do")
          && !operands.isEmpty()
          && operands.getFirst() instanceof COSName object) {
        look(getResources().getXObject(object));
      }
    }
    super.processOperator(operator, operands);
  }

  private void look(PDXObject object) {
    if (!(object instanceof PDImageXObject picture)) {
      return;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    if ((long) width * height > MOST_PIXELS) {
      flood = width + " × " + height + " px";
      return;
    }
    foreignPicture |=
        picture.getStream().getFilters().stream().anyMatch(f -> FOREIGN.contains(f.getName()));
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    double shownWidth = Math.hypot(place.getScaleX(), place.getShearY());
    double shownHeight = Math.hypot(place.getScaleY(), place.getShearX());
    double share = shownWidth * shownHeight / (paper.getWidth() * paper.getHeight());
    if (share >= 0.5) {
      double dpi =
          Math.min(width / shownWidth, height / shownHeight) * POINTS_PER_INCH * paperScale();
      scanResolution = Double.isNaN(scanResolution) ? dpi : Math.max(scanResolution, dpi);
    }
  }

  private double paperScale() {
    double longer = Math.max(paper.getWidth(), paper.getHeight());
    return longer > LARGEST_PAPER ? longer / A4_LONG : 1;
  }

  /** Zeros and the usual codes of a space are no letters. */
  private static boolean showsLetters(COSBase shown) {
    if (shown instanceof COSArray pieces) {
      for (COSBase piece : pieces) {
        if (showsLetters(piece)) {
          return true;
        }
      }
      return false;
    }
    if (shown instanceof COSString letters) {
      for (byte letter : letters.getBytes()) {
        if (letter != 0 && letter != 3 && letter != ' ' && letter != (byte) 0xA0) {
          return true;
        }
      }
    }
    return false;
  }
}
