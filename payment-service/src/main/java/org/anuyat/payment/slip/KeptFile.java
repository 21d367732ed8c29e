package org.anuyat.payment.slip;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.anuyat.payment.slippicture.PictureLook;

/**
 * A file whose bytes are kept in the bucket (rule 6.4).
 *
 * @param previewKey of a picture that is safe to show; null if none could be made
 * @param sizeBytes of the file as it came
 * @param sha256 hexadecimal, over the bytes as they came
 * @param look null until it was looked at
 */
@Embeddable
record KeptFile(
    String objectKey,
    String previewKey,
    String contentType,
    Long sizeBytes,
    String sha256,
    @Enumerated(EnumType.STRING) PictureLook look) {}
