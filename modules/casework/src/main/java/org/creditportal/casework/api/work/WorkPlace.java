package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.util.Map;

/**
 * A page of the office, with what it is asked for.
 *
 * @param page for example {@code /lists/detail}
 */
public record WorkPlace(String page, Map<String, String> parameters) implements Serializable {

    public WorkPlace {
        parameters = Map.copyOf(parameters);
    }

    public static WorkPlace of(String page) {
        return new WorkPlace(page, Map.of());
    }

    /** The page of one thing. */
    public static WorkPlace of(String page, String number) {
        return new WorkPlace(page, Map.of("number", number));
    }

    /** The page with what it is asked for. */
    public static WorkPlace of(String page, String parameter, String value) {
        return new WorkPlace(page, Map.of(parameter, value));
    }
}
