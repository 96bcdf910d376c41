package org.creditportal.benchmarks.lists;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to a server on this machine, which asks and throws the answers away: as little work as possible, because it is done on
 * the processors of those that are measured.
 */
final class PlainConnection implements AutoCloseable {

    static final int OK = 200;

    private static final int BUFFER = 64 * 1024;
    private static final int HEXADECIMAL = 16;

    private final int port;
    private final String host;
    private Socket socket;
    private InputStream in;

    PlainConnection(int port, String host) {
        this.port = port;
        this.host = host;
    }

    /** The status of the answer, which is read to its end; asked once more where the server had closed the connection meanwhile. */
    int get(String address) {
        boolean kept = socket != null;
        try {
            return ask(address);
        } catch (IOException failure) {
            close();
            if (!kept) {
                throw new UncheckedIOException(failure);
            }
            return get(address);
        }
    }

    private int ask(String address) throws IOException {
        if (socket == null) {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    private int read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
        }
        if (chunked) {
            readChunks();
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            close();
        }
        return status;
    }

    private void readChunks() throws IOException {
        int size = Integer.parseInt(line().strip(), HEXADECIMAL);
        while (size > 0) {
            in.skipNBytes(size);
            line();
            size = Integer.parseInt(line().strip(), HEXADECIMAL);
        }
        line();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("The server has closed the connection");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
