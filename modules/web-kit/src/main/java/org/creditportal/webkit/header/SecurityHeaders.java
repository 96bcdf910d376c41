package org.creditportal.webkit.header;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;

/** The security headers of every answer, pages and errors alike. */
public final class SecurityHeaders {

    /** Context parameter that names the face of a WAR: {@code office}; anything else is the public site. */
    static final String FACE = "org.creditportal.webkit.FACE";

    /** Name of the header that PrimeFaces replaces by one with a nonce. */
    static final String POLICY = "Content-Security-Policy";

    /** No inline script or style; forms are sent to the site itself only. */
    private static final String STRICT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /**
     * As strict, but PrimeFaces components position themselves by inline styles, and a form may end at the realm's login
     * page on another host.
     */
    private static final String OFFICE_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Sets the headers for an answer of this WAR. */
    public static void apply(ServletContext context, HttpServletResponse response) {
        response.setHeader(POLICY, isOffice(context) ? OFFICE_POLICY : STRICT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** Whether the WAR is the office's. */
    public static boolean isOffice(ServletContext context) {
        return "office".equals(context.getInitParameter(FACE));
    }
}
