package org.creditportal.correspondence.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.creditportal.correspondence.api.TenantCorrespondence.MailSecurity;
import org.creditportal.correspondence.api.TenantCorrespondence.ReturnedMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports in a real mailbox, as mail servers write them. */
class ReturnedFetchTest {

    private static final String SENDER = "credit-office@kunming.invalid";
    private static final String OWN = "0K3V8QJ7M2B4X";

    private static final String REFUSED = """
            Reporting-MTA: dns; mx.kunming.invalid
            Arrival-Date: Mon, 30 Nov 2026 08:10:00 +0800

            Final-Recipient: rfc822; wang.fang@kunming.invalid
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <wang.fang@kunming.invalid>: Recipient
                address rejected:\tno such user
            """;

    private static final String DELAYED = """
            Reporting-MTA: dns; mx.kunming.invalid

            Final-Recipient: rfc822; wang.fang@kunming.invalid
            Action: delayed
            Status: 4.4.1
            """;

    private final GreenMail server = TestServer.of(ServerSetup.PROTOCOL_IMAP);
    private final List<ReturnedLetter> heard = new ArrayList<>();
    private final ReturnedFetch fetch = new ReturnedFetch();

    @BeforeEach
    void open() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
                .start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterThatCameBackIsToldOnceWithTheServersWordsAndWithoutAddresses() throws Exception {
        deliver(report("delivery-status", REFUSED, "message/rfc822", "<" + OWN + "@kunming.invalid>"));
        fetch();
        assertThat(heard)
                .containsExactly(
                        new ReturnedLetter(OWN, true, "5.1.1 550 5.1.1 <…>: Recipient address rejected: no such user"));
        fetch();
        assertThat(heard).as("the second time").hasSize(1);
    }

    @Test
    void aReportWithTheHeadAloneWillDo() throws Exception {
        deliver(report("delivery-status", REFUSED, "text/rfc822-headers", "<" + OWN + "@kunming.invalid>"));
        fetch();
        assertThat(heard).extracting(ReturnedLetter::number).containsExactly(OWN);
    }

    @Test
    void whatIsOnlyDelayedIsNoFailure() throws Exception {
        deliver(report("delivery-status", DELAYED, "message/rfc822", "<" + OWN + "@kunming.invalid>"));
        fetch();
        assertThat(heard).containsExactly(new ReturnedLetter(OWN, false, ""));
        assertThat(unread()).isZero();
    }

    @Test
    void whatBelongsToPeopleIsLeftAlone() throws Exception {
        deliver("Subject: =?UTF-8?B?5L2g5aW9?=\nContent-Type: text/plain; charset=UTF-8\n\n您好。\n");
        deliver(report("delivery-status", REFUSED, "message/rfc822", "<77.ab@kunming.invalid>"));
        deliver(report("delivery-status", REFUSED, "message/rfc822", "<" + OWN + "@elsewhere.invalid>"));
        deliver(report("disposition-notification", REFUSED, "message/rfc822", "<" + OWN + "@kunming.invalid>"));
        deliver(report("delivery-status", REFUSED, "text/plain", "<" + OWN + "@kunming.invalid>"));
        messages().get(0).setFlag(Flags.Flag.DELETED, true);
        fetch();
        assertThat(heard).isEmpty();
        assertThat(unread())
                .as("also what people have deleted and not yet taken away")
                .isEqualTo(5);
    }

    @Test
    void whatIsTooLargeOrBrokenKeepsNoOtherFromBeingRead() throws Exception {
        String own = "<" + OWN + "@kunming.invalid>";
        deliver(report("delivery-status", REFUSED, "message/rfc822", own));
        deliver(report("delivery-status", REFUSED + "X-Long: " + "x".repeat(600_000) + "\n", "message/rfc822", own));
        deliver("Content-Type: multipart/report; report-type=delivery-status\n\nno part at all\n");
        fetch();
        assertThat(heard).hasSize(1);
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeNotedIsReadAgain() throws Exception {
        deliver(report("delivery-status", REFUSED, "message/rfc822", "<" + OWN + "@kunming.invalid>"));
        assertThatThrownBy(() -> fetch.fetch(place(server.getImap().getPort()), told -> {
                    throw new IllegalArgumentException("the database is away");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        fetch();
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatTellsOfAnothersLetterIsLeftToIt() throws Exception {
        deliver(report("delivery-status", REFUSED, "message/rfc822", "<" + OWN + "@kunming.invalid>"));
        fetch.fetch(place(server.getImap().getPort()), anothers -> false);
        assertThat(unread()).isEqualTo(1);
        fetch();
        assertThat(heard).hasSize(1);
        assertThat(unread()).isZero();
    }

    @Test
    void aServerThatIsAwayIsToldOf() throws Exception {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        assertThatThrownBy(() -> fetch.fetch(place(closed), heard::add)).isInstanceOf(IllegalStateException.class);
    }

    private void fetch() {
        fetch.fetch(place(server.getImap().getPort()), heard::add);
    }

    private static ReturnedPlace place(int port) {
        return new ReturnedPlace(
                new ReturnedMailbox(TestServer.LOOPBACK, port, MailSecurity.NONE, SENDER), () -> "any", SENDER);
    }

    private void deliver(String text) throws Exception {
        server.setUser(SENDER, "any")
                .deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private List<StoredMessage> messages() throws Exception {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser(SENDER))
                .getMessages();
    }

    private long unread() throws Exception {
        return messages().stream()
                .map(StoredMessage::getFlags)
                .filter(flags -> !flags.contains(Flags.Flag.SEEN))
                .count();
    }

    private static String report(String type, String status, String returned, String identification) {
        return """
                From: MAILER-DAEMON@kunming.invalid
                To: credit-office@kunming.invalid
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=%s;
                    boundary="part"

                --part
                Content-Type: text/plain; charset=us-ascii

                I am sorry to have to inform you that your message could not be delivered.

                --part
                Content-Type: message/delivery-status

                %s
                --part
                Content-Type: %s

                From: credit-office@kunming.invalid
                Message-ID: %s
                Subject: digest

                Waiting for you today

                --part--
                """.formatted(type, status, returned, identification);
    }
}
