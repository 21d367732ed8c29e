/**
 * The certified reply (หนังสือรับรองข้อมูลใบอนุญาต): whoever asks about a permit is answered within
 * three calendar days, free, by a statement the municipality has signed (7.4). Every question opens
 * a clock with its reckoning; the officers are warned before it runs out. Strangers learn what the
 * public check shows, the holder and agencies all of it, once identity is proven (1.6).
 */
package org.anuyat.permit.certifiedreply;
