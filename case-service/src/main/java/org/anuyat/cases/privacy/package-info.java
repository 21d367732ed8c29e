/**
 * Personal data (ข้อมูลส่วนบุคคล): as little as possible, and somebody who answers for it.
 *
 * <p>A national ID is kept as an HMAC to find it again and a mask to show it, never as the number
 * (2.4). Images of identity documents are read by named roles only, and every read is noted with
 * its reason. Each municipality names the person responsible (2.5).
 */
package org.anuyat.cases.privacy;
