package org.anuyat.payment.slippicture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks at the bytes of a proof, whatever they hold; see {@link DrawingProcess} for where. */
public final class LookingAtProof {
  private interface Drawing {
    List<BufferedImage> pages() throws IOException;
  }

  private LookingAtProof() {}

  /**
   * @param isSought tells the code that is looked for; the search ends with the page it is on
   */
  public static SeenPicture atJpeg(byte[] content, Predicate<String> isSought, TimeLimit limit) {
    return at(() -> List.of(JpegPicture.draw(content)), isSought, limit);
  }

  /** As {@link #atJpeg}, for the first pages of a PDF. */
  public static SeenPicture atPdf(byte[] content, Predicate<String> isSought, TimeLimit limit) {
    return at(() -> PdfPictures.draw(content, limit), isSought, limit);
  }

  private static SeenPicture at(Drawing drawing, Predicate<String> isSought, TimeLimit limit) {
    try {
      return seen(drawing.pages(), isSought, limit);
    } catch (NotDrawn told) {
      return SeenPicture.not(told.look());
    } catch (OutOfMemoryError greedy) {
      // The process is there for this file alone, and nothing else of it is needed any more.
      return SeenPicture.not(PictureLook.TOO_LARGE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return SeenPicture.not(PictureLook.UNREADABLE);
    }
  }

  private static SeenPicture seen(
      List<BufferedImage> pages, Predicate<String> isSought, TimeLimit limit) throws IOException {
    GreyPicture first = GreyPicture.of(pages.getFirst());
    Optional<byte[]> preview = Optional.of(Preview.png(pages.getFirst()));
    Optional<PictureHash> hash = PictureHash.of(first);
    Set<String> codes = new LinkedHashSet<>();
    for (BufferedImage page : pages) {
      QrSearch.in(GreyPicture.of(page), isSought, limit, codes);
      if (codes.stream().anyMatch(isSought)) {
        break;
      }
    }
    return new SeenPicture(PictureLook.SEEN, List.copyOf(codes), preview, hash);
  }
}
