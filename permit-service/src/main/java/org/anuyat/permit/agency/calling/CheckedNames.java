package org.anuyat.permit.agency.calling;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import okhttp3.Dns;

/**
 * Looks a name up and gives its addresses only when every one of them is public. The connection is
 * made to the very addresses that were checked, so a name that answers differently a moment later
 * (DNS rebinding) gains nothing. A name that is not public is said to be unknown: nobody shall find
 * out in this way which internal names there are.
 *
 * @param internal names the operator allows although they are internal
 */
record CheckedNames(Dns names, Set<String> internal) implements Dns {

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = names.lookup(host);
    if (!internal.contains(host)) {
      for (InetAddress address : addresses) {
        if (!PublicAddresses.isPublic(address)) {
          throw new UnknownHostException(host);
        }
      }
    }
    return addresses;
  }
}
