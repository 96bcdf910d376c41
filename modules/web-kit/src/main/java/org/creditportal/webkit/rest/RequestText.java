package org.creditportal.webkit.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Words and days in bodies of requests. */
public final class RequestText {

    private RequestText() {}

    /**
     * What a word of the request means.
     *
     * @return {@code null} where nothing was sent
     * @throws MalformedJsonException when it means nothing
     */
    public static <T> T parsed(String field, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException unknown) {
            throw new MalformedJsonException(field);
        }
    }

    /** What must be sent. */
    public static <T> T required(String field, String text, Function<String, T> parse) {
        T parsed = parsed(field, text, parse);
        if (parsed == null) {
            throw new MalformedJsonException(field);
        }
        return parsed;
    }

    /** A decision that must be sent: one that is left out or misspelled is neither yes nor no. */
    public static boolean decided(String field, Boolean decision) {
        if (decision == null) {
            throw new MalformedJsonException(field);
        }
        return decision;
    }

    /** A day; {@code null} where none was sent. */
    public static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new MalformedJsonException(field);
        }
    }

    /** A month that must be sent. */
    public static YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(String.valueOf(text));
        } catch (DateTimeParseException notAMonth) {
            throw new MalformedJsonException(field);
        }
    }
}
