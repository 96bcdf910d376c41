package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The browser that asks to see a report live, known again for some minutes by a cookie that says nothing else: an address may be passed on, and
 * whoever opens it looks himself.
 */
@RequestScoped
public class AskingBrowser {

    private static final String COOKIE = "live";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;
    /** Longer than an answer is shown. */
    private static final Duration KNOWN = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What only this browser knows; it is told where it knows nothing yet. */
    public String key() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, Object> sent = faces.getExternalContext().getRequestCookieMap();
        return sent.get(COOKIE) instanceof Cookie cookie
                        && KEY.matcher(cookie.getValue()).matches()
                ? cookie.getValue()
                : given((HttpServletRequest) faces.getExternalContext().getRequest(), (HttpServletResponse)
                        faces.getExternalContext().getResponse());
    }

    private static String given(HttpServletRequest request, HttpServletResponse response) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        Cookie cookie = new Cookie(COOKIE, HexFormat.of().formatHex(random));
        cookie.setPath(request.getContextPath() + "/verification");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KNOWN.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return cookie.getValue();
    }
}
