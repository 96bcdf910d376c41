package org.creditportal.kernel.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final List<NetworkRange> PROXIES =
            Stream.of("172.30.0.0/24", "fd00::/8").map(NetworkRange::parse).toList();

    @Test
    void believesTheHeaderOfItsOwnProxiesOnly() {
        assertThat(ClientAddress.of("172.30.0.5", List.of("198.51.100.7"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("fd00::5", List.of("2001:db8::1"), PROXIES)).isEqualTo("2001:db8::1");
        assertThat(ClientAddress.of("172.30.1.5", List.of("198.51.100.7"), PROXIES))
                .isEqualTo("172.30.1.5");
        assertThat(ClientAddress.of("127.0.0.1", List.of("198.51.100.7"), List.of()))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void takesTheLastAddressThatNoProxyIs() {
        assertThat(ClientAddress.of("172.30.0.5", List.of("203.0.113.9", "198.51.100.7", "172.30.0.6"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("172.30.0.5", List.of(), PROXIES)).isEqualTo("172.30.0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "localhost", "evil.example", "1.2.3.4:80", "1.2.3", "[::1]", "999.1.1.1"})
    void neverLooksUpWhatIsNoAddress(String forwarded) {
        assertThat(ClientAddress.of("172.30.0.5", List.of("198.51.100.7", forwarded), PROXIES))
                .isEqualTo("172.30.0.5");
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.7, 198.51.100.7", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0"})
    void countsASubscribersNetworkOfIpv6AsOne(String address, String network) {
        assertThat(ClientAddress.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "172.30.0.0/33", "fd00::/129", "172.30.0.0/-1"})
    void refusesWhatIsNoRange(String range) {
        assertThatThrownBy(() -> NetworkRange.parse(range)).isInstanceOf(IllegalArgumentException.class);
    }
}
