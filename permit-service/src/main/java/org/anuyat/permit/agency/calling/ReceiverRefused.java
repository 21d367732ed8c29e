package org.anuyat.permit.agency.calling;

/** No call is made to this address; the message says why, for the agency to read. */
public final class ReceiverRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReceiverRefused(String why) {
    super(why);
  }
}
