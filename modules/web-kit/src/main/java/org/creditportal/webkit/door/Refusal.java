package org.creditportal.webkit.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * A request that is not let in.
 *
 * @param status the HTTP status
 * @param header name of the header that says what would be let in, or null
 * @param value that header's value
 */
public record Refusal(int status, String header, String value) {

    private static final int TOO_MANY_REQUESTS = 429;

    /** For what is wrong in itself. */
    public static Refusal of(int status) {
        return new Refusal(status, null, null);
    }

    /** For a method that the address does not know. */
    static Refusal method(String known) {
        return new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", known);
    }

    /** For what came too early. */
    public static Refusal tooMany(Duration wait) {
        return new Refusal(
                TOO_MANY_REQUESTS,
                "Retry-After",
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    /** Answers with the error page, or the problem, of the status. The rest of a body is not waited for. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (header != null) {
            response.setHeader(header, value);
        }
        if (Bodies.isSent(request)) {
            response.setHeader("Connection", "close");
        }
        response.sendError(status);
    }
}
