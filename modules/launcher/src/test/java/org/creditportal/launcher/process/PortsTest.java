package org.creditportal.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.creditportal.launcher.StartFailedException;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void namesATakenPortAndThePropertyThatMovesIt() throws IOException {
        int free = freePort();
        int alsoFree = freePort();
        try (ServerSocket taken = loopback()) {
            Ports ports = new Ports(free, taken.getLocalPort(), alsoFree);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("-Dportal.keycloak.port=");
        }
    }

    @Test
    void tellsWhetherAllAreFree() throws IOException {
        int free = freePort();
        int alsoFree = freePort();
        try (ServerSocket taken = loopback()) {
            assertThat(new Ports(free, alsoFree, taken.getLocalPort()).areFree())
                    .isFalse();
        }
        assertThat(new Ports(free, alsoFree, freePort()).areFree()).isTrue();
    }

    @Test
    void takesFreePorts() throws IOException {
        Ports ports = new Ports(freePort(), freePort(), freePort());
        assertThatCode(ports::requireFree).doesNotThrowAnyException();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = loopback()) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket loopback() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
