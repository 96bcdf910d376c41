package org.creditportal.webkit.error;

import java.util.Arrays;
import java.util.stream.Stream;

/** The kinds of error page. What is forbidden looks like what does not exist. */
enum ErrorPage {
    NOT_FOUND("notFound", 404),
    BAD_REQUEST("badRequest", 400),
    TOO_LARGE("tooLarge", 413),
    MISDIRECTED("misdirected", 421),
    TOO_MANY("tooMany", 429),
    TOO_SLOW("tooSlow", 408),
    EXPIRED("expired", 403),
    LOGIN_REFUSED("loginRefused", 403),
    FAILURE("failure", 500),
    UNAVAILABLE("unavailable", 503);

    private static final int FORBIDDEN = 403;
    private static final int FIRST_SERVER_ERROR = 500;

    private final String key;
    private final int status;

    ErrorPage(String key, int status) {
        this.key = key;
        this.status = status;
    }

    /** The page for an error status. */
    static ErrorPage ofStatus(int status) {
        if (status == FORBIDDEN) {
            return NOT_FOUND;
        }
        return Arrays.stream(values())
                .filter(page -> page.status == status)
                .findFirst()
                .orElse(status < FIRST_SERVER_ERROR ? BAD_REQUEST : FAILURE);
    }

    /** The page that an address names; only those that a browser may be led to. */
    static ErrorPage named(String key) {
        return Stream.of(EXPIRED, LOGIN_REFUSED, FAILURE, UNAVAILABLE, BAD_REQUEST)
                .filter(page -> page.key.equals(key))
                .findFirst()
                .orElse(NOT_FOUND);
    }

    /** Whether what helps is to log in. */
    boolean leadsToLogin() {
        return this == EXPIRED || this == LOGIN_REFUSED;
    }

    /** Whether its words help a program's makers too: the request was right, but slow, or came too early. */
    boolean helpsPrograms() {
        return this == TOO_MANY || this == TOO_SLOW || this == UNAVAILABLE;
    }

    /** Its part of the bundle's keys. */
    String key() {
        return key;
    }

    /** The status with which it is sent, unless the error had a better one. */
    int status() {
        return status;
    }

    /** The status for an error that arrived with the given one: forbidden becomes not found, others stay. */
    int statusFor(int original) {
        return original == FORBIDDEN ? status : original;
    }
}
