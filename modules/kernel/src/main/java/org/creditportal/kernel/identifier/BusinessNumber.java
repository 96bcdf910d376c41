package org.creditportal.kernel.identifier;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.creditportal.kernel.error.NotFoundException;

/**
 * The number that a thing is known by in addresses, events and commands, as long as it lives: thirteen characters of
 * Crockford's base 32, assigned at birth ({@link Identifiers#nextText()}), sorted by time. What owns numbers has a type of
 * its own, so that the number of one kind of thing is never taken for that of another.
 */
public abstract class BusinessNumber implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{13}");

    private final String value;

    /**
     * Takes what stands in an address or a command.
     *
     * @throws NotFoundException for anything that is no number: nothing can have it
     */
    protected BusinessNumber(String value) {
        if (!isOne(value)) {
            throw new NotFoundException(getClass().getSimpleName(), value);
        }
        this.value = value;
    }

    /** Whether the text has the form of a number; {@code null} has not. */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** The thirteen characters. */
    public final String value() {
        return value;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof BusinessNumber number && getClass() == number.getClass() && value.equals(number.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
