package org.anuyat.cases.webhook.calling;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;

/**
 * Looks a name up and gives its addresses only when every one of them is public. The connection is
 * made to the very addresses that were checked, so a name that answers differently a moment later
 * (DNS rebinding) gains nothing.
 *
 * @param internal names the operator allows although they are internal
 */
record CheckedNames(Dns names, Set<String> internal) implements Dns {

  /** The name stands for an address that may not be called. */
  static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotPublic(String host) {
      super(host + " stands for an address that is not public");
    }
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = names.lookup(host);
    if (!internal.contains(host)) {
      for (InetAddress address : addresses) {
        if (!PublicAddresses.isPublic(address)) {
          throw new NotPublic(host);
        }
      }
    }
    return addresses;
  }
}
