package org.anuyat.permit.paperpermit;

import java.util.UUID;

/** Fired inside the transaction in which a sealed scan became a permit's document. */
public record PaperPermitFiled(String municipality, UUID permitId) {}
