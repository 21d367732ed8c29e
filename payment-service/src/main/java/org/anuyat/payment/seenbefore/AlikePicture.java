package org.anuyat.payment.seenbefore;

import java.util.Optional;
import java.util.UUID;

/**
 * The picture most like one: a hint for the officer, never a reason to block.
 *
 * @param slipId empty when it is another municipality's
 * @param distance bits of 256 in which the two differ
 */
public record AlikePicture(Optional<UUID> slipId, int distance) {}
