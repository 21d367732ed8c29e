/**
 * Bank statements (รายการเดินบัญชี): the files a finance officer brings, their lines, the fees the
 * money belongs to, and what does not add up (rule 6.5).
 *
 * <p>{@code format} reads files; {@code mapping} holds how CSV is read; {@code entry} holds the
 * lines; {@code matching} finds their fees; {@code imports} takes files; {@code difference} lists
 * the rest.
 */
package org.anuyat.payment.statement;
