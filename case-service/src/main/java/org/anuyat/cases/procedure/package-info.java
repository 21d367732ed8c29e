/**
 * Procedures (งานบริการ): what citizens may ask a municipality for.
 *
 * <p>A procedure has a kind (G0), required documents, a service time, and may have a fee and a
 * permit document. A municipality takes it from the provincial catalogue and adjusts it. Each
 * change makes a new version, and a case keeps the version it began under. Certified copies and
 * permit checks are free by rule.
 */
package org.anuyat.cases.procedure;
