package org.anuyat.permit.dispatch;

import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.secret.Container;

/**
 * How something is to be sent.
 *
 * @param toAddress an address of its own, or null: in the holder's thread
 */
record DispatchOrder(DeliveryWay way, Container container, String toAddress) {}
