package org.creditportal.webkit.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.creditportal.kernel.request.RequestPath;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.Rates;
import org.creditportal.webkit.header.SecurityHeaders;

/** What kind of address is asked for: how, and how often one address may ask it. */
enum AddressKind {
    /** Style sheets, scripts, error pages and health checks. */
    FIXED(false, null),
    PUBLIC_PAGE(false, Rates::pages),
    PUBLIC_SEARCH(false, Rates::search),
    PUBLIC_DOWNLOAD(false, Rates::downloads),
    OPEN_DATA(false, Rates::openData),
    /** The office without a session. */
    LOGIN(true, Rates::login),
    /** The office with a session: by officer, when it is known who he is. */
    OFFICE_PAGE(true, null),
    OFFICE_INTERFACE(true, Rates::tokens);

    private static final String READING = "GET, HEAD";

    private final boolean takesBodies;
    private final Function<Rates, Rate> rate;

    AddressKind(boolean takesBodies, Function<Rates, Rate> rate) {
        this.takesBodies = takesBodies;
        this.rate = rate;
    }

    static AddressKind of(HttpServletRequest request) {
        String path = RequestPath.of(request);
        if (isFixed(path)) {
            return FIXED;
        }
        boolean isInterface = path.equals("/api") || path.startsWith("/api/");
        if (SecurityHeaders.isOffice(request.getServletContext())) {
            return isInterface ? OFFICE_INTERFACE : hasSession(request) ? OFFICE_PAGE : LOGIN;
        }
        return isInterface ? OPEN_DATA : ofPublic(path);
    }

    private static AddressKind ofPublic(String path) {
        return switch (path) {
            case "/entries.csv" -> PUBLIC_DOWNLOAD;
            case "/entries", "/entries.xhtml", "/verification", "/verification.xhtml" -> PUBLIC_SEARCH;
            default -> PUBLIC_PAGE;
        };
    }

    private static boolean isFixed(String path) {
        return path.startsWith("/kit/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/health/")
                || path.equals("/error");
    }

    private static boolean hasSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && request.isRequestedSessionIdValid();
    }

    /** Whether anything may be sent to it. */
    boolean takesBodies() {
        return takesBodies;
    }

    /** The methods that it knows. */
    String methods() {
        return takesBodies ? READING + ", POST" : READING;
    }

    boolean knows(String method) {
        return switch (method) {
            case "GET", "HEAD" -> true;
            case "POST" -> takesBodies;
            default -> false;
        };
    }

    /** How often one network address may ask; null where that is not what is counted. */
    Rate rate(Rates rates) {
        return rate == null ? null : rate.apply(rates);
    }
}
