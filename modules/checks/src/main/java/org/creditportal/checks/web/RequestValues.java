package org.creditportal.checks.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.creditportal.webkit.rest.MalformedJsonException;

/** Values of requests that are more than text; what is none of them is the request's fault. */
final class RequestValues {

    private RequestValues() {}

    /** A day such as 2026-08-13; {@code null} where none is told. */
    static LocalDate day(String place, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new MalformedJsonException(place);
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String place, String text) {
        try {
            return Enum.valueOf(type, String.valueOf(text));
        } catch (IllegalArgumentException unknown) {
            throw new MalformedJsonException(place);
        }
    }
}
