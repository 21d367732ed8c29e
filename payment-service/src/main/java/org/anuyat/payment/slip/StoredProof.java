package org.anuyat.payment.slip;

import java.util.List;
import java.util.Optional;
import org.anuyat.payment.slippicture.PictureHash;
import org.anuyat.payment.slipqr.MiniQr;

/**
 * A file that is a proof by its content, kept and looked at.
 *
 * @param codes its mini-QRs, those whose check sum fits first, none twice
 */
record StoredProof(KeptFile file, List<MiniQr> codes, Optional<PictureHash> hash) {}
