package org.creditportal.launcher.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Takes all mail of a demonstration, on the loopback address and on ports that happen to be free, and sends none on. What it
 * took is read by POP3 or IMAP with any password, and gone when it stops.
 */
public final class Mailbox implements AutoCloseable {

    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    /** The library gives up after two seconds, which a machine busy with starting everything else may need for a thread. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        setup(ServerSetup.PROTOCOL_SMTP), setup(ServerSetup.PROTOCOL_POP3), setup(ServerSetup.PROTOCOL_IMAP)
    });

    private static ServerSetup setup(String protocol) {
        ServerSetup setup = new ServerSetup(0, LOOPBACK, protocol);
        setup.setServerStartupTimeout(LIMIT.toMillis());
        return setup;
    }

    /** Begins to take mail. */
    public void start() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
                .start();
    }

    /** Where it takes mail, as {@code 127.0.0.1:3025}. */
    public String smtp() {
        return LOOPBACK + ":" + server.getSmtp().getPort();
    }

    /** Where mail is read. */
    public String pop3() {
        return LOOPBACK + ":" + server.getPop3().getPort();
    }

    /** The same, and where letters come back to that could not be delivered, as {@code 127.0.0.1:3025:3143}. */
    public String server() {
        return smtp() + ":" + server.getImap().getPort();
    }

    /** What it took so far, the oldest first. */
    public List<Letter> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(Letter::of).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /**
     * A letter that was taken.
     *
     * @param from who sent it
     * @param to to whom
     * @param identification the same for the same letter
     * @param subject its subject
     * @param text its text
     */
    public record Letter(String from, String to, String identification, String subject, String text) {

        private static Letter of(MimeMessage message) {
            try {
                return new Letter(
                        message.getFrom()[0].toString(),
                        message.getAllRecipients()[0].toString(),
                        message.getMessageID(),
                        message.getSubject(),
                        message.getContent().toString());
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), unreadable);
            }
        }
    }
}
