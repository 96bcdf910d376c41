package org.creditportal.benchmarks.lists;

import java.util.function.IntFunction;
import org.creditportal.benchmarks.harness.Crowd;

/** Many who ask a site at once, each on a connection of his own that stays open. */
final class Visitors {

    private static final int AT_ONCE = 8;

    private final int port;
    private final String host;

    /** @param host as the Host header names it */
    Visitors(int port, String host) {
        this.port = port;
        this.host = host;
    }

    /**
     * Asks so often, one address after the other; every answer must be a success.
     *
     * @param address path and query of the request with a number, from 0
     * @return the seconds it took
     */
    double seconds(int requests, IntFunction<String> address) {
        return Crowd.seconds(AT_ONCE, begin -> visit(begin, requests, address));
    }

    private void visit(int begin, int requests, IntFunction<String> address) {
        try (PlainConnection connection = new PlainConnection(port, host)) {
            for (int i = begin; i < requests; i += AT_ONCE) {
                int status = connection.get(address.apply(i));
                if (status != PlainConnection.OK) {
                    throw new IllegalStateException(status + " from " + host + address.apply(i));
                }
            }
        }
    }
}
