package org.anuyat.payment.slippicture;

import java.util.List;
import java.util.Optional;

/**
 * What was seen in a proof.
 *
 * @param codes texts of the QR codes, in the order they were found, none twice
 * @param preview PNG of the first page, without any metadata of the file
 * @param hash of the first page; empty for a picture that shows nothing
 */
public record SeenPicture(
    PictureLook look, List<String> codes, Optional<byte[]> preview, Optional<PictureHash> hash) {
  public static SeenPicture not(PictureLook look) {
    return new SeenPicture(look, List.of(), Optional.empty(), Optional.empty());
  }
}
