/**
 * How the CSV reports of banks are read (รูปแบบไฟล์ของธนาคาร): shapes that come with the service,
 * and the municipality's own, which win over a shape of the same name.
 *
 * <p>Banks' real reports differ by product and change; the shapes are typical, not promised by a
 * bank.
 */
package org.anuyat.payment.statement.mapping;
