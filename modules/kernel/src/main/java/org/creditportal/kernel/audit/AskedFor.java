package org.creditportal.kernel.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.PersonalNumbers;

/**
 * What somebody asked for, as the audit trail tells it: constants, days and numbers of the portal whole; what was typed freely by its name
 * alone, because it may be somebody's name, however it is written, and lines are for ever.
 */
public final class AskedFor {

    private static final Pattern NO_NAME = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");

    private final Map<String, String> conditions = new TreeMap<>();

    /** Asked for by a constant, a day or a number; what is neither is told as if it had been typed. */
    public AskedFor by(String name, Object value) {
        if (!isMissing(value)) {
            String written = value.toString();
            boolean shown = NO_NAME.matcher(written).matches() && !PersonalNumbers.isOne(written);
            conditions.put(name, shown ? name + "=" + written : name);
        }
        return this;
    }

    /** Asked for by something that was typed. */
    public AskedFor byTyped(String name, String typed) {
        if (!isMissing(typed)) {
            conditions.put(name, name);
        }
        return this;
    }

    private static boolean isMissing(Object value) {
        return value == null || value.toString().isBlank();
    }

    /** The conditions in the order of their names; empty where everything was asked for. */
    public String told() {
        return conditions.values().stream().collect(Collectors.joining(", "));
    }
}
