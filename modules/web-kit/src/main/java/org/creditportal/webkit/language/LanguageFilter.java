package org.creditportal.webkit.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives every request the reader's language as its only locale, so that Faces, bundles and error pages agree. A link with
 * {@code ?language=en} or {@code zh} stores the choice in a cookie, without a session, and leads back to the same page.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "language";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> choice = choice(request);
        if (choice.isPresent()) {
            response.addCookie(cookie(choice.get(), request.isSecure()));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            // A relative address: the host as sent must not decide where the reader is led.
            response.setHeader("Location", samePage(request.getRequestURI(), request.getQueryString()));
            return;
        }
        chain.doFilter(new OneLanguageRequest(request, Languages.of(request)), response);
    }

    private static Optional<Locale> choice(HttpServletRequest request) {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String query = request.getQueryString();
        if (!reading || query == null) {
            return Optional.empty();
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(PARAMETER + "="))
                .map(part -> part.substring(PARAMETER.length() + 1))
                .reduce((first, last) -> last)
                .flatMap(Languages::parse);
    }

    private static Cookie cookie(Locale language, boolean secure) {
        Cookie cookie = new Cookie(Languages.COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The address without the parameter; two leading slashes would name another host. */
    static String samePage(String uri, String query) {
        String path = "/" + uri.replaceFirst("^[/\\\\]+", "");
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.equals(PARAMETER) && !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    /** Faces and JAX-RS ask the request for locales; this one knows exactly one. */
    private static final class OneLanguageRequest extends HttpServletRequestWrapper {

        private final Locale language;

        OneLanguageRequest(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
