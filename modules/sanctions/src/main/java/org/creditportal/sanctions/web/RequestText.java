package org.creditportal.sanctions.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.creditportal.webkit.rest.MalformedJsonException;

/** Words and days in bodies of requests. */
final class RequestText {

    private RequestText() {}

    /** @return {@code null} where nothing was sent */
    static <T> T parsed(String field, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException unknown) {
            throw new MalformedJsonException(field);
        }
    }

    /** What must be sent. */
    static <T> T required(String field, String text, Function<String, T> parse) {
        T parsed = parsed(field, text, parse);
        if (parsed == null) {
            throw new MalformedJsonException(field);
        }
        return parsed;
    }

    static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new MalformedJsonException(field);
        }
    }
}
