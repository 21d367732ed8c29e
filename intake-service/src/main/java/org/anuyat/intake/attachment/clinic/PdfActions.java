package org.anuyat.intake.attachment.clinic;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Finds what a PDF would do by itself when it is opened or printed. */
final class PdfActions {
  /** Enough for honest documents of a thousand pages. */
  private static final int MOST_OBJECTS = 500_000;

  private static final Map<String, String> ACTIONS =
      Map.of(
          "JavaScript", "JavaScript",
          "Launch", "starts a program",
          "SubmitForm", "sends its form away",
          "ImportData", "fetches data",
          "GoToE", "opens an embedded file",
          "RichMediaExecute", "rich media",
          "Rendition", "rich media");

  private static final Map<String, String> KEYS =
      Map.of(
          "JS", "JavaScript",
          "JavaScript", "JavaScript",
          "AA", "automatic actions",
          "EmbeddedFiles", "embedded files",
          "EF", "embedded files",
          "XFA", "an XFA form",
          "RichMediaContent", "rich media");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  private PdfActions() {}

  static Optional<String> trace(COSDocument pdf) {
    return new PdfActions().search(pdf);
  }

  private Optional<String> search(COSDocument pdf) {
    waiting.add(pdf.getTrailer());
    while (!waiting.isEmpty() && seen.size() < MOST_OBJECTS) {
      COSBase next = resolved(waiting.pop());
      if (next == null || !seen.add(next)) {
        continue;
      }
      if (next instanceof COSDictionary dictionary) {
        Optional<String> found = look(dictionary);
        if (found.isPresent()) {
          return found;
        }
        dictionary.getValues().forEach(waiting::add);
      } else if (next instanceof COSArray array) {
        array.forEach(waiting::add);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> look(COSDictionary dictionary) {
    String action = ACTIONS.get(String.valueOf(dictionary.getNameAsString(COSName.S)));
    if (action != null) {
      return Optional.of(action);
    }
    for (COSName key : dictionary.keySet()) {
      if (KEYS.containsKey(key.getName()) && !isEmpty(dictionary.getDictionaryObject(key))) {
        return Optional.of(KEYS.get(key.getName()));
      }
    }
    boolean opensWithAction =
        dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary open
            && !"GoTo".equals(open.getNameAsString(COSName.S));
    return opensWithAction ? Optional.of("an action on opening") : Optional.empty();
  }

  private static boolean isEmpty(COSBase value) {
    return value == null || value instanceof COSDictionary dictionary && dictionary.size() == 0;
  }

  private static COSBase resolved(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }
}
