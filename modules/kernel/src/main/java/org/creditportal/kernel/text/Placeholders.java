package org.creditportal.kernel.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a tenant's wording, names in braces. Values are put in once and as they are: a brace in a value stays a brace. */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");

    private Placeholders() {}

    /** The names that stand in a wording, as often as they do. */
    public static List<String> in(String wording) {
        return PLACEHOLDER
                .matcher(wording)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Whether each brace has its counterpart on the same line. */
    public static boolean areWhole(String wording) {
        String rest = PLACEHOLDER.matcher(wording).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    /**
     * The wording with its values.
     *
     * @param value gives what stands in the place of a name; never {@code null}
     */
    public static String fill(String wording, UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(wording).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
