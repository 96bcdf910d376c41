package org.creditportal.correspondence.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.creditportal.correspondence.api.TenantCorrespondence.MailSecurity;
import org.creditportal.correspondence.api.TenantCorrespondence.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters handed to servers on the loopback address: one that takes them, and some that do not. */
class MailPostTest {

    private static final LetterText TEXT = new LetterText("【信用门户】待办事项 2 项", "今日待办：\n");

    private final MailPost post = new MailPost();

    @BeforeEach
    void setClock() {
        post.clock = Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void arrivesAsWrittenAndTheSameLetterHasTheSameIdentification() throws Exception {
        GreenMail server = TestServer.of(ServerSetup.PROTOCOL_SMTP);
        server.start();
        try {
            MailServer at = server(server.getSmtp().getPort());
            post.send(at, "0K3V8QJ7M2B4X", "clerk@kunming.invalid", TEXT);
            post.send(at, "0K3V8QJ7M2B4X", "clerk@kunming.invalid", TEXT);
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getSubject()).isEqualTo(TEXT.subject());
            assertThat(received[0].getContent().toString()).contains("今日待办");
            assertThat(received[0].getFrom()[0]).hasToString("office@kunming.invalid");
            assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
        } finally {
            server.stop();
        }
    }

    /** Block, last line, seal and moment stand alone on a line, as the nodes' files have them. */
    @Test
    void theAnchorOfTheAuditTrailArrivesOutside() throws Exception {
        String anchor = "17 204 " + "5e".repeat(32) + " 2026-11-28T00:00:00Z";
        GreenMail server = TestServer.of(ServerSetup.PROTOCOL_SMTP);
        server.start();
        try {
            MailServer at = server(server.getSmtp().getPort());
            post.send(at, "0K3V8QJ7M2B4X", at.anchors(), LetterText.anchor("kunming", anchor));
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getAllRecipients()[0]).hasToString("anchors@elsewhere.invalid");
            assertThat(received.getSubject()).contains("kunming", "17");
            assertThat(received.getContent().toString().lines()).contains(anchor);
        } finally {
            server.stop();
        }
    }

    @Test
    void aReceiverWhoIsRefusedIsRefusedForGoodAndTheServersWordsAreKept() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(server, "550 5.1.1 no such user");
            assertThatThrownBy(() -> post.send(server(server.getLocalPort()), "1", "nobody@kunming.invalid", TEXT))
                    .isInstanceOf(LetterRefusedException.class)
                    .hasMessageContaining("550 5.1.1 no such user");
        }
    }

    @Test
    void aServerThatIsBusyIsTriedAgain() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(server, "450 4.2.0 try again later");
            assertThatThrownBy(() -> post.send(server(server.getLocalPort()), "1", "clerk@kunming.invalid", TEXT))
                    .isInstanceOf(LetterDelayedException.class)
                    .hasMessageContaining("450 4.2.0");
        }
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAndAnAddressThatIsNoneIsNot() throws Exception {
        int closed;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        assertThatThrownBy(() -> post.send(server(closed), "1", "clerk@kunming.invalid", TEXT))
                .isInstanceOf(LetterDelayedException.class);
        assertThatThrownBy(() -> post.send(server(closed), "1", "clerk at kunming", TEXT))
                .isInstanceOf(LetterRefusedException.class);
    }

    @Test
    void nothingIsSentUnlessTheConnectionIsAsTheFileSays() {
        MailServer server =
                new MailServer("smtp.kunming.invalid", 587, MailSecurity.STARTTLS, "a@b.invalid", null, null, null);
        assertThat(MailPost.properties(server))
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    private static MailServer server(int port) {
        return new MailServer(
                TestServer.LOOPBACK,
                port,
                MailSecurity.NONE,
                "office@kunming.invalid",
                null,
                "anchors@elsewhere.invalid",
                null);
    }

    /** Speaks SMTP to one caller and says this of his receiver. */
    private static void answering(ServerSocket server, String aboutTheReceiver) {
        Thread speaker = new Thread(() -> speak(server, aboutTheReceiver), "smtp");
        speaker.setDaemon(true);
        speaker.start();
    }

    private static void speak(ServerSocket server, String aboutTheReceiver) {
        try (Socket caller = server.accept();
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream answer = caller.getOutputStream()) {
            say(answer, "220 ready");
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                say(
                        answer,
                        line.startsWith("RCPT") ? aboutTheReceiver : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // The caller hung up, which ends the conversation as well.
            return;
        }
    }

    private static void say(OutputStream answer, String text) throws IOException {
        answer.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answer.flush();
    }
}
