package org.creditportal.webkit.door;

import jakarta.servlet.http.HttpServletRequest;

/** What the head of a request says of its body. */
public final class Bodies {

    private Bodies() {}

    /** Whether a body comes with the request. */
    public static boolean isSent(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
