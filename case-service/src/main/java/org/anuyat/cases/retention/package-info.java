/**
 * Retention (อายุการเก็บรักษา): records go for real when their time is over (2.5, 4.6).
 *
 * <p>Each record class has a time after the end of the case and a basis for it. A nightly job
 * deletes what is due from database and object store and leaves a deletion record that tells of no
 * person; the case's number, times and hash-chained history stay. A legal hold stops it for one
 * case.
 */
package org.anuyat.cases.retention;
