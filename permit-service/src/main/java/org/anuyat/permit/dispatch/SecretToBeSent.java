package org.anuyat.permit.dispatch;

import java.util.UUID;

/**
 * Fired inside the transaction in which an officer had a password or code sent by mail or SMS; the
 * secret itself stays sealed.
 *
 * @param tellingId natural key of the message
 */
public record SecretToBeSent(
    String municipality, UUID dispatchId, UUID tellingId, SecretWay way, String to) {}
