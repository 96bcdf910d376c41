package org.creditportal.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.RawHttp;
import org.creditportal.testkit.Balancer;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HAProxy itself with the file that production uses, before the portal, where the machine has it or may install it. */
class ProxyIT {

    private static final RunningPortal PORTAL = RunningPortal.get();
    private static final int PORT = PORTAL.port() + 40;
    private static final String HOST = "kunming.localhost";
    private static final int SLOW = 150;
    private static final int LOGINS_A_MINUTE = 600;

    /** Addresses of this machine that nobody else comes from, so that no test counts for another. */
    private static final String SLOW_CROWD = "127.0.0.2";

    private static final String STORM = "127.0.0.3";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Balancer balancer;
    private final Http http = new Http(PORT, HOST);

    @BeforeAll
    static void start() {
        Optional<Path> program = Balancer.program();
        assumeThat(program).as("HAProxy on this machine").isPresent();
        Path folder = PORTAL.data().resolve("balancer");
        balancer = Balancer.start(program.orElseThrow(), PORTAL.repository(), folder, PORT, PORTAL.port());
        Waiting.until("the balancer finds both applications", () -> {
            assertThat(balancer.isRunning()).as(balancer.log()).isTrue();
            return isUp("/") && isUp("/office/error?page=expired");
        });
    }

    /** It listens before it has asked the nodes for the first time. */
    private static boolean isUp(String path) {
        try {
            return new Http(PORT, HOST).get(path).statusCode() < 503;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        if (balancer != null) {
            balancer.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /health/ready, 404",
        "GET, /office/health/ready, 404",
        "GET, /office/../entries, 400",
        "GET, /entries;x=1, 400",
        "GET, /%2e%2e/entries, 400",
        "PUT, /entries, 405",
        "OPTIONS, /office/, 405"
    })
    void answersAddressesAndMethodsAsItsFileSays(String method, String path, int status) throws IOException {
        assertThat(sent(method + " " + path + " HTTP/1.1\r\nHost: " + HOST + "\r\nConnection: close\r\n\r\n"))
                .isEqualTo(status);
    }

    @Test
    void refusesBodiesWhereNoneBelongsAndHostsSaidTwice() throws IOException {
        assertThat(sent("POST /entries HTTP/1.1\r\nHost: " + HOST + "\r\nContent-Length: 1000000\r\n\r\na"))
                .isEqualTo(413);
        assertThat(sent("GET / HTTP/1.1\r\nHost: " + HOST + "\r\nHost: evil.example\r\n\r\n"))
                .isEqualTo(400);
    }

    /** The nodes do not hear of a form before it has come: whoever sends it one byte a second is told so by the balancer. */
    @Test
    void waitsForSlowFormsItselfWhileOthersAreServed() throws Exception {
        List<Socket> crowd = new ArrayList<>();
        ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();
        try {
            for (int i = 0; i < SLOW; i++) {
                Socket slow = connect(SLOW_CROWD);
                write(
                        slow,
                        "POST /office/callback HTTP/1.1\r\nHost: " + HOST
                                + "\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 5000\r\n\r\n");
                crowd.add(slow);
            }
            drip.scheduleAtFixedRate(() -> crowd.forEach(slow -> write(slow, "a")), 1, 1, TimeUnit.SECONDS);
            long begin = System.nanoTime();
            for (int visitor = 0; visitor < 10; visitor++) {
                assertThat(http.get("/guides/repair").statusCode()).isEqualTo(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
            assertThat(RawHttp.head(crowd.get(0)).status()).isEqualTo(408);
        } finally {
            drip.shutdownNow();
            for (Socket slow : crowd) {
                slow.close();
            }
        }
    }

    /** Counted by network address over all tenants and nodes; the public site is read meanwhile. */
    @Test
    void whoBeginsLoginsWithoutEndIsToldToWait() throws IOException {
        String request = "GET /office/ HTTP/1.1\r\nHost: " + HOST + "\r\nConnection: close\r\n\r\n";
        RawHttp.Head last = asked(request, STORM);
        for (int asked = 1; last.status() != 429 && asked <= 2 * LOGINS_A_MINUTE; asked++) {
            last = asked(request, STORM);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).contains("60");
        assertThat(http.get("/entries").statusCode()).isEqualTo(200);
        assertThat(http.get("/office/").statusCode()).as("somebody else").isEqualTo(303);
    }

    private static Socket connect(String from) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.setSoTimeout((int) PATIENCE.multipliedBy(2).toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
        return socket;
    }

    private static int sent(String request) throws IOException {
        return asked(request, "127.0.0.1").status();
    }

    private static RawHttp.Head asked(String request, String from) throws IOException {
        try (Socket socket = connect(from)) {
            write(socket, request);
            return RawHttp.head(socket);
        }
    }

    /** Who has been sent away already hears nothing more. */
    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException sentAway) {
            assertThat(socket.isConnected()).isTrue();
        }
    }
}
