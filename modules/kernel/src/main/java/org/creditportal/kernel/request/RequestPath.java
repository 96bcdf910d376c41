package org.creditportal.kernel.request;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path below the context as the server maps it: decoded and without parameters. Whoever decides by an address asks here,
 * never the address as it was written: no spelling of it evades.
 */
public final class RequestPath {

    private static final String ASKED = "org.creditportal.kernel.request.PATH";

    private RequestPath() {}

    /** The path of the address that is being served. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Keeps the path for whoever answers in the place of the address asked, as error pages do. */
    public static void keep(HttpServletRequest request) {
        request.setAttribute(ASKED, of(request));
    }

    /** The path that was asked for, also while an error page answers. */
    public static String asked(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof String path ? path : of(request);
    }
}
