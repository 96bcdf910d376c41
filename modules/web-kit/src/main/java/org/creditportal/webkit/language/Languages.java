package org.creditportal.webkit.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages in which the portal speaks. Chinese is the official one and the default; a reader's browser settings do
 * not change it, so that a link looks the same to everybody until the reader chooses.
 */
public final class Languages {

    /** Cookie that keeps the reader's choice. */
    static final String COOKIE = "language";

    private Languages() {}

    /** The language of the request: the one chosen before, else Chinese. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Locale.CHINESE;
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return parse(cookie.getValue()).orElse(Locale.CHINESE);
            }
        }
        return Locale.CHINESE;
    }

    /** The language of a code {@code zh} or {@code en}; empty for anything else. */
    static Optional<Locale> parse(String code) {
        if ("en".equals(code)) {
            return Optional.of(Locale.ENGLISH);
        }
        return "zh".equals(code) ? Optional.of(Locale.CHINESE) : Optional.empty();
    }

    /** The value of a page's {@code lang} attribute. */
    public static String tag(Locale language) {
        return isEnglish(language) ? "en" : "zh-CN";
    }

    /** Whether English was chosen; every other language reads Chinese. */
    public static boolean isEnglish(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    }
}
