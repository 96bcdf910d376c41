package org.creditportal.site.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds a page back while it is written. What leads elsewhere or is refused goes its own way, and leaves no page. */
final class WrittenPage extends HttpServletResponseWrapper {

    private static final int USUAL_SIZE = 32 * 1024;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream(USUAL_SIZE);
    private final ServletOutputStream stream = new Stream(content);
    private PrintWriter writer;
    private boolean answeredOtherwise;

    WrittenPage(HttpServletResponse response) {
        super(response);
    }

    /** Whether a page came of it, whatever its status. */
    boolean isPage() {
        return !answeredOtherwise && !isCommitted();
    }

    KeptPage page() {
        flushWriter();
        return new KeptPage(getContentType(), content.toByteArray());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    /** The page is sent when it is whole. */
    @Override
    public void flushBuffer() {
        flushWriter();
    }

    @Override
    public void setContentLength(int length) {
        // It is known when the page is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // It is known when the page is whole.
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        forget();
        super.resetBuffer();
    }

    private void forget() {
        writer = null;
        content.reset();
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        answeredOtherwise = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answeredOtherwise = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answeredOtherwise = true;
        super.sendRedirect(location);
    }

    private static final class Stream extends ServletOutputStream {

        private final ByteArrayOutputStream content;

        Stream(ByteArrayOutputStream content) {
            this.content = content;
        }

        @Override
        public void write(int octet) {
            content.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            content.write(octets, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are not written asynchronously");
        }
    }
}
