/**
 * The citizen handbook (คู่มือสำหรับประชาชน) and the forms, PREP.2, 3.1, 3.2, T1.1 to T1.8.
 *
 * <p>Page, JSON and forms are made from the terms the review works with, at the moment somebody
 * asks, so that they cannot say something else. Everybody may read them. How the municipality is
 * reached comes from the mailroom; while it has never answered, the handbook says where to ask.
 */
package org.anuyat.cases.handbook;
