package org.creditportal.systemtests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.testkit.RunningPortal;

/** Kunming's host over a bare connection, for what no well-behaved client would send. */
public final class RawHttp {

    /** The head of a request that names the host once. */
    public static final String HOST =
            "Host: kunming.localhost:" + RunningPortal.get().port() + "\r\n";

    private static final int PATIENCE_MILLISECONDS = 60_000;

    private RawHttp() {}

    /** A connection to the portal; a small window makes a slow reader of it. */
    public static Socket connect(int window) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), RunningPortal.get().port()));
        return socket;
    }

    /** Sends a request as it is written and reads the head of the answer. */
    public static Head send(String request) {
        try (Socket socket = connect(0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return head(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends a request without a body. */
    public static Head ask(String method, String path) {
        return send(method + " " + path + " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");
    }

    /** Reads the head of an answer. */
    public static Head head(Socket socket) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            for (int octet = socket.getInputStream().read();
                    octet >= 0;
                    octet = socket.getInputStream().read()) {
                head.write(octet);
                if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketTimeoutException silent) {
            throw new IOException("No answer, so far: " + head.toString(StandardCharsets.ISO_8859_1), silent);
        }
        return new Head(head.toString(StandardCharsets.ISO_8859_1));
    }

    /** Status line and headers of an answer. */
    public record Head(String text) {

        /** The status. */
        public int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        /** The value of a header. */
        public Optional<String> header(String name) {
            return text.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }
}
