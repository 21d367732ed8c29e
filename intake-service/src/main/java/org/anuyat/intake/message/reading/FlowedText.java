package org.anuyat.intake.message.reading;

/** Joins the lines of format=flowed text (RFC 3676), which end in a blank where they go on. */
final class FlowedText {

  private FlowedText() {}

  static String unfold(String text, boolean deletesSpace) {
    StringBuilder out = new StringBuilder(text.length());
    boolean goesOn = false;
    int depthBefore = 0;
    for (String line : text.split("\r?\n", -1)) {
      int depth = quoteDepth(line);
      String content = line.substring(depth);
      content = content.startsWith(" ") ? content.substring(1) : content;
      if (goesOn && depth == depthBefore && !content.equals("-- ")) {
        out.append(content);
      } else {
        out.append(out.isEmpty() ? "" : "\n").append(">".repeat(depth));
        out.append(depth > 0 ? " " : "").append(content);
      }
      goesOn = content.endsWith(" ") && !content.equals("-- ");
      depthBefore = depth;
      if (goesOn && deletesSpace) {
        out.setLength(out.length() - 1);
      }
    }
    return out.toString();
  }

  private static int quoteDepth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
