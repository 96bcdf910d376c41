package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * What a mail server tells a sender whose letter it took and could not deliver (RFC 3464).
 *
 * @param sender address of the letter's sender, to whom it is told
 * @param identification of the letter
 * @param said the words of the server that did not want it
 */
record DeliveryReport(String sender, String identification, String said) {

    private static final String CLOSED = "221";
    private static final String GO_ON = "354";
    private static final String READY = "220";
    private static final String TAKEN = "250";

    /** Hands it to the installation's server, as {@code 127.0.0.1:3025}. */
    void send(String host, int port) {
        try (Socket server = new Socket(host, port);
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream words = server.getOutputStream()) {
            assertThat(answers.readLine()).startsWith(READY);
            say(words, answers, "HELO localhost", TAKEN);
            say(words, answers, "MAIL FROM:<mailer-daemon@elsewhere.invalid>", TAKEN);
            say(words, answers, "RCPT TO:<" + sender + ">", TAKEN);
            say(words, answers, "DATA", GO_ON);
            say(words, answers, text().replace("\n", "\r\n") + ".", TAKEN);
            say(words, answers, "QUIT", CLOSED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void say(OutputStream words, BufferedReader answers, String line, String expected)
            throws IOException {
        words.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        words.flush();
        String answer = answers.readLine();
        while (answer != null && answer.startsWith(expected + "-")) {
            answer = answers.readLine(); // an answer of several lines
        }
        assertThat(answer).as(line).startsWith(expected);
    }

    private String text() {
        return """
                From: mailer-daemon@elsewhere.invalid
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain; charset=us-ascii

                Your message could not be delivered.

                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.elsewhere.invalid

                Final-Recipient: rfc822; somebody@elsewhere.invalid
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; %s

                --part
                Content-Type: text/rfc822-headers

                From: %s
                Message-ID: %s

                --part--
                """.formatted(sender, said, sender, identification);
    }
}
