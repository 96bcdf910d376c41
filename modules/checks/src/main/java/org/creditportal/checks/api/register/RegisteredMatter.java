package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter that a bureau tells.
 *
 * @param area id of the area
 * @param kind the kind of matter within the area, its id or its name; {@code null} where it is not told
 * @param number by which the bureau knows it
 * @param name what it is about; no personal data
 * @param decidedOn day of its decision; {@code null} while it is not decided
 * @param subjects codes or personal numbers of those whom it is about, a tender's bidders; none where it is not told
 */
public record RegisteredMatter(
        String area, String kind, String number, String name, LocalDate decidedOn, List<String> subjects)
        implements Serializable {

    public RegisteredMatter {
        kind = kind == null || kind.isBlank() ? null : kind.strip();
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** One of which no kind is told. */
    public RegisteredMatter(String area, String number, String name, LocalDate decidedOn, List<String> subjects) {
        this(area, null, number, name, decidedOn, subjects);
    }

    /** One that names no subjects, and of which no kind is told. */
    public RegisteredMatter(String area, String number, String name, LocalDate decidedOn) {
        this(area, number, name, decidedOn, List.of());
    }

    /** The same, of this kind. */
    public RegisteredMatter ofKind(String known) {
        return new RegisteredMatter(area, known, number, name, decidedOn, subjects);
    }
}
