package org.anuyat.cases.identity.examination;

import java.util.Locale;
import java.util.regex.Pattern;

/** Programs whose purpose is to change pictures or PDFs. */
final class Editors {
  private static final Pattern OF_PICTURES =
      Pattern.compile(
          "photoshop|lightroom|gimp|snapseed|picsart|canva|pixelmator|affinity|paint\\.?net|photopea"
              + "|facetune|meitu|beautyplus|faceapp|corel|illustrator|inkscape|krita|imagemagick"
              + "|midjourney|stable diffusion|dall|firefly|openai");
  private static final Pattern OF_PDFS =
      Pattern.compile(
          "photoshop|illustrator|gimp|canva|inkscape|corel|ilovepdf|smallpdf|sejda|pdfescape"
              + "|pdfelement|foxit phantom|foxit.*editor|nitro|pdf-xchange edit|xodo|dochub"
              + "|pdf24|soda pdf");

  private Editors() {}

  static boolean ofPictures(String program) {
    return OF_PICTURES.matcher(program.toLowerCase(Locale.ROOT)).find();
  }

  static boolean ofPdfs(String program) {
    return OF_PDFS.matcher(program.toLowerCase(Locale.ROOT)).find();
  }
}
