package org.creditportal.identity.application;

import jakarta.servlet.http.HttpServletRequest;
import org.creditportal.kernel.request.RequestPath;

/** What kind of address a request asks for, and so how it is let in. Everything not named here needs a login. */
enum OfficePath {
    /**
     * Style sheets, error pages and health checks: nothing that belongs to anybody. Feeds too, for programs that cannot log in:
     * their address is their key.
     */
    OPEN,
    /** For machine clients: bearer tokens only, so that no browser can be made to send a cookie there. */
    API,
    /** Where the realm sends the browser back to. */
    CALLBACK,
    /** Ends the login. */
    LOGOUT,
    /** Everything else: by session. */
    PAGE;

    /** The address of {@link #CALLBACK} below the context. */
    static final String CALLBACK_PATH = "/callback";

    static OfficePath of(HttpServletRequest request) {
        return of(RequestPath.of(request));
    }

    static OfficePath of(String path) {
        if (path.equals(CALLBACK_PATH)) {
            return CALLBACK;
        }
        if (path.equals("/logout")) {
            return LOGOUT;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return API;
        }
        return isOpen(path) ? OPEN : PAGE;
    }

    private static boolean isOpen(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/health/")
                || path.startsWith("/feed/")
                || path.equals("/error")
                || path.equals("/favicon.ico")
                || path.startsWith("/kit/") && !path.endsWith(".xhtml");
    }
}
