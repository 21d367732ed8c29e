package org.anuyat.permit.document;

import static org.anuyat.permit.document.Look.HEIGHT;
import static org.anuyat.permit.document.Look.INK;
import static org.anuyat.permit.document.Look.MARGIN;
import static org.anuyat.permit.document.Look.NAVY;
import static org.anuyat.permit.document.Look.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.permit.document.Pen.Style;
import org.anuyat.permit.platform.ThaiDates;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The look of a permit: one calm A4 page, read from the municipality down to the signer. Long
 * wording first gets smaller letters, then further pages; the signature is never alone on one.
 */
final class PermitPages {
  private static final float LARGEST = 15;
  private static final float SMALLEST = 11;
  private static final float NEXT_TOP = HEIGHT - 66;

  private final Document document;
  private final PermitSheet sheet;
  private final Sheet page;
  private final PageFrame frame;

  PermitPages(Document document, PdfWriter writer, PermitSheet sheet) {
    this.document = document;
    this.sheet = sheet;
    var canvas = writer.getDirectContent();
    Tags tags = new Tags(writer, canvas);
    page = new Sheet(canvas, tags, new Pen(canvas, tags));
    frame = new PageFrame(page, sheet);
  }

  void draw() {
    frame.background();
    float top = new Letterhead(page, sheet).draw();
    List<List<Block>> pages = pages(top);
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        document.newPage();
        frame.background();
        top = NEXT_TOP;
      }
      for (Block block : pages.get(i)) {
        block.draw(page, top);
        top -= block.height();
      }
      if (i == pages.size() - 1) {
        new SignatureBlock(page, sheet).draw();
      }
      frame.footer(i + 1, pages.size());
    }
  }

  /** The largest writing with which everything fits on one page, else several pages. */
  private List<List<Block>> pages(float top) {
    for (float size = LARGEST; size > SMALLEST; size -= 0.5f) {
      List<Block> blocks = blocks(size);
      if (height(blocks) <= top - SignatureBlock.TOP) {
        return List.of(blocks);
      }
    }
    return flowed(blocks(SMALLEST), top);
  }

  private static List<List<Block>> flowed(List<Block> blocks, float top) {
    List<List<Block>> pages = new ArrayList<>();
    List<Block> current = new ArrayList<>();
    float y = top;
    for (Block block : blocks) {
      if (y - block.height() < PageFrame.BOTTOM && !current.isEmpty()) {
        pages.add(current);
        current = new ArrayList<>();
        y = NEXT_TOP;
      }
      current.add(block);
      y -= block.height();
    }
    pages.add(current);
    makeRoomForSignature(pages, top);
    return pages;
  }

  /** Takes the last lines along to the signature's page. */
  private static void makeRoomForSignature(List<List<Block>> pages, float firstTop) {
    List<Block> last = pages.getLast();
    float top = pages.size() == 1 ? firstTop : NEXT_TOP;
    List<Block> moved = new ArrayList<>();
    while (last.size() > 1 && top - height(last) < SignatureBlock.TOP) {
      moved.addFirst(last.removeLast());
    }
    if (!moved.isEmpty()) {
      pages.add(moved);
    }
  }

  private static float height(List<Block> blocks) {
    return (float) blocks.stream().mapToDouble(Block::height).sum();
  }

  private List<Block> blocks(float size) {
    List<Block> blocks = new ArrayList<>();
    sheet.fields().forEach(field -> blocks.add(FieldBlock.of(field, size)));
    Style text = Look.regular(Math.min(size, 13), INK);
    for (String paragraph : sheet.body()) {
      blocks.addAll(LineBlock.of(paragraph(paragraph, text, 0), null, 6));
    }
    if (!sheet.conditions().isEmpty()) {
      Style heading = Look.bold(Math.min(size, 13), NAVY);
      blocks.addAll(LineBlock.of(paragraph("เงื่อนไข", heading, 0), null, 8));
    }
    int number = 1;
    for (String condition : sheet.conditions()) {
      String label = number++ + ".";
      blocks.addAll(
          LineBlock.of(
              paragraph(condition, text, LineBlock.NUMBER_ROOM),
              sheet.thaiDigits() ? ThaiDates.withThaiDigits(label) : label,
              1));
    }
    return blocks;
  }

  private static Paragraph paragraph(String text, Style style, float indent) {
    return Paragraph.of(text, style, WIDTH - 2 * MARGIN - indent);
  }
}
