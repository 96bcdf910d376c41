package org.creditportal.portal.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.creditportal.webkit.door.RefusedBodyException;

/** A request's body, read no further and no longer than its pace allows. */
final class PacedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final BodyPace pace;

    PacedBody(ServletInputStream body, BodyPace pace) {
        this.body = body;
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = part(target, offset, length);
        pace.count(Math.max(0, count));
        return count;
    }

    /** A sender that stops in the middle, or goes away, is the sender's affair and no failure of the portal. */
    private int part(byte[] target, int offset, int length) throws RefusedBodyException {
        try {
            return body.read(target, offset, length);
        } catch (IOException broken) {
            throw new RefusedBodyException(HttpServletResponse.SC_REQUEST_TIMEOUT, broken);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("Bodies are read by the thread that serves the request");
    }
}
