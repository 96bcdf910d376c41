package org.creditportal.kernel.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.settings.PortalSettings;

/**
 * Where a request comes from. Behind a load balancer that is what the balancer says in {@code X-Forwarded-For}; it is believed
 * from the networks of {@link PortalSettings#PROXIES} only, because anybody can send that header.
 */
public final class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final int BYTES_OF_IPV6 = 16;
    private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

    private ClientAddress() {}

    /** The sender's address. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), forwarded(request), proxies());
    }

    /**
     * The sender's address as far as limits are concerned: of IPv6 the network, for one subscriber has 2^64 addresses in it.
     */
    public static String network(HttpServletRequest request) {
        return network(of(request));
    }

    static String network(String address) {
        byte[] bytes = NetworkRange.bytes(address).orElse(new byte[0]);
        if (bytes.length != BYTES_OF_IPV6) {
            return address;
        }
        byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, BYTES_OF_AN_IPV6_NETWORK), BYTES_OF_IPV6);
        try {
            return InetAddress.getByAddress(network).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The last address that no proxy of ours has written itself for; what stands before it is anybody's word. */
    static String of(String sender, List<String> forwarded, List<NetworkRange> proxies) {
        String believed = sender;
        for (int i = forwarded.size() - 1; i >= 0 && isProxy(believed, proxies); i--) {
            if (NetworkRange.bytes(forwarded.get(i)).isEmpty()) {
                return believed;
            }
            believed = forwarded.get(i);
        }
        return believed;
    }

    private static boolean isProxy(String address, List<NetworkRange> proxies) {
        return proxies.stream().anyMatch(range -> range.contains(address));
    }

    private static List<String> forwarded(HttpServletRequest request) {
        List<String> addresses = new ArrayList<>();
        for (String header : Collections.list(request.getHeaders(HEADER))) {
            Stream.of(header.split(",")).map(String::strip).forEach(addresses::add);
        }
        return addresses;
    }

    private static List<NetworkRange> proxies() {
        return Stream.of(PortalSettings.PROXIES.text().split(","))
                .filter(range -> !range.isBlank())
                .map(NetworkRange::parse)
                .toList();
    }
}
