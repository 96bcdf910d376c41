package org.creditportal.kernel.request;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of network addresses, written {@code 172.30.0.0/24}, {@code fd00::/8} or as one address. Names are never looked up. */
record NetworkRange(byte[] address, int bits) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int BITS_OF_A_BYTE = 8;

    static NetworkRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] address = bytes(parts[0]).orElseThrow(() -> new IllegalArgumentException("Not an address: " + text));
        int most = address.length * BITS_OF_A_BYTE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("Not a range of addresses: " + text);
        }
        return new NetworkRange(address, bits);
    }

    boolean contains(String text) {
        return bytes(text)
                .filter(other -> other.length == address.length)
                .filter(other -> prefix(other).equals(prefix(address)))
                .isPresent();
    }

    /** The bytes of an address; none of anything else. */
    static Optional<byte[]> bytes(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private BigInteger prefix(byte[] whole) {
        return new BigInteger(1, whole).shiftRight(whole.length * BITS_OF_A_BYTE - bits);
    }
}
