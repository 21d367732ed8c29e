/**
 * Looks at a proof's picture: finds QR codes, makes a preview that is safe to show, and a hash by
 * which pictures that look alike are found.
 *
 * <p>Everything a hostile file can grow is bounded before it grows: pixels, unpacked bytes, pages,
 * time; and all of it happens in a process of its own. What cannot be looked at is said so; the
 * file itself is kept all the same.
 */
package org.anuyat.payment.slippicture;
