/**
 * Identity (การพิสูจน์และยืนยันตัวตน, process 2): is the applicant who he says he is?
 *
 * <p>The procedure's risk answers give a level of assurance; the level gives the ways to prove the
 * identity, each a set of checks that must pass (2.1). The province settles the matrix of levels
 * and ways; a municipality may demand more, never less. Each check has evidence, a person, a result
 * and a time. Only when one way has passed is the identity confirmed. Who was proofed need not
 * prove it again from the same mail address until the proofing expires (2.2).
 */
package org.anuyat.cases.identity;
