package org.anuyat.permit.agency.calling;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are on the public internet. What is not known to be public is not: the special
 * blocks of the IANA registries (RFC 6890, RFC 8190) are named here, and of IPv6 only 2000::/3 is
 * in use at all. An IPv4 address inside an IPv6 one counts as what it is.
 */
final class PublicAddresses {
  private record Block(byte[] prefix, int bits) {
    static Block of(String cidr) {
      String[] parts = cidr.split("/");
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(cidr, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> NOT_PUBLIC =
      List.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // carrier-grade NAT
              "127.0.0.0/8", // loopback
              "169.254.0.0/16", // link-local, the clouds' metadata
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments
              "192.0.2.0/24", // documentation
              "192.88.99.0/24", // 6to4 relays
              "192.168.0.0/16", // private
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, broadcast
              "2001::/23", // protocol assignments, Teredo
              "2001:db8::/32", // documentation
              "3fff::/20") // documentation
          .stream()
          .map(Block::of)
          .toList();
  private static final Block IPV6_IN_USE = Block.of("2000::/3");
  private static final Block NAT64 = Block.of("64:ff9b::/96");
  private static final Block SIX_TO_FOUR = Block.of("2002::/16");

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    return switch (address) {
      case Inet4Address v4 -> isPublic(v4.getAddress());
      case Inet6Address v6 -> isPublicV6(v6.getAddress());
      default -> false;
    };
  }

  private static boolean isPublicV6(byte[] address) {
    if (NAT64.holds(address)) {
      return isPublic(Arrays.copyOfRange(address, 12, 16));
    }
    if (SIX_TO_FOUR.holds(address)) {
      return isPublic(Arrays.copyOfRange(address, 2, 6));
    }
    return IPV6_IN_USE.holds(address) && isPublic(address);
  }

  private static boolean isPublic(byte[] address) {
    return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
  }
}
