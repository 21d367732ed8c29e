package org.anuyat.permit.document;

import static org.anuyat.permit.document.Look.GREY;
import static org.anuyat.permit.document.Look.INK;
import static org.anuyat.permit.document.Look.MARGIN;
import static org.anuyat.permit.document.Look.NAVY;
import static org.anuyat.permit.document.Look.PALE;
import static org.anuyat.permit.document.Look.WIDTH;

import org.openpdf.text.pdf.PdfName;

/** One row of facts: label left, value right, English below in small letters. */
record FieldBlock(PermitSheet.Field field, Paragraph value, Paragraph english) implements Block {
  private static final float VALUE_LEFT = 196;
  private static final float GAP = 7;

  static FieldBlock of(PermitSheet.Field field, float size) {
    float width = WIDTH - MARGIN - VALUE_LEFT;
    return new FieldBlock(
        field,
        Paragraph.of(field.value(), Look.regular(size, INK), width),
        field.valueEn() == null
            ? null
            : Paragraph.of(field.valueEn(), Look.regular(9, GREY), width));
  }

  @Override
  public float height() {
    float text = value.height() + (english == null ? 0 : english.height());
    return Math.max(text, 24) + 2 * GAP;
  }

  @Override
  public void draw(Sheet page, float top) {
    page.rule(MARGIN, WIDTH - MARGIN, top, PALE, 0.6f);
    float y = top - GAP;
    page.pen().block(PdfName.P);
    page.pen().left(field.labelTh(), Look.bold(12, NAVY), MARGIN, y - 13);
    page.pen().left(field.labelEn(), Look.regular(8.5f, GREY), MARGIN, y - 25);
    page.write(value, VALUE_LEFT, y);
    if (english != null) {
      page.write(english, VALUE_LEFT, y - value.height() + 2);
    }
  }
}
