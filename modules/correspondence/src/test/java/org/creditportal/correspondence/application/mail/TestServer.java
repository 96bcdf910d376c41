package org.creditportal.correspondence.application.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.time.Duration;

/** A real mail server on the loopback address, on a port that happens to be free. */
final class TestServer {

    static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    /** The library gives up after two seconds, which a machine busy with other tests may need for a thread. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private TestServer() {}

    static GreenMail of(String protocol) {
        ServerSetup setup = new ServerSetup(0, LOOPBACK, protocol);
        setup.setServerStartupTimeout(LIMIT.toMillis());
        return new GreenMail(setup);
    }
}
