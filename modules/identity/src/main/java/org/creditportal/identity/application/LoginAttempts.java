package org.creditportal.identity.application;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.settings.PortalSettings;

/**
 * The open login attempts of one browser, each in a cookie of its own that only the callback is sent. There are five places (a
 * browser may begin in several tabs), so that no number of attempts makes the request too large; an attempt that was pushed
 * out is simply begun again.
 */
final class LoginAttempts {

    private static final String COOKIE = "OFFICE_LOGIN_";
    private static final int PLACES = 5;

    private final SealedAttempts sealing;

    LoginAttempts(SealedAttempts sealing) {
        this.sealing = sealing;
    }

    /** Hands the attempt to the browser. */
    void remember(HttpServletRequest request, HttpServletResponse response, LoginAttempt attempt) {
        Cookie cookie = cookie(request, place(attempt.state()), sealing.seal(attempt));
        cookie.setMaxAge((int) SealedAttempts.LOGIN_TIME.toSeconds());
        response.addCookie(cookie);
    }

    /** The attempt with this state, begun in this browser at this tenant; the browser forgets it thereby. */
    Optional<LoginAttempt> take(HttpServletRequest request, HttpServletResponse response, String state) {
        if (state == null || request.getCookies() == null) {
            return Optional.empty();
        }
        String place = place(state);
        Optional<LoginAttempt> attempt = Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(place))
                .map(Cookie::getValue)
                .flatMap(text -> sealing.open(text).stream())
                .filter(opened -> opened.state().equals(state))
                .findFirst();
        attempt.ifPresent(taken -> forget(request, response, place));
        return attempt;
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response, String place) {
        Cookie cookie = cookie(request, place, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static String place(String state) {
        return COOKIE + Math.floorMod(state.hashCode(), PLACES);
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + OfficePath.CALLBACK_PATH);
        cookie.setHttpOnly(true);
        // The server cannot tell by itself: in production the load balancer ends TLS before it.
        cookie.setSecure("https".equals(PortalSettings.SCHEME.text()));
        // Lax, because the realm's answer is a link from another site.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
