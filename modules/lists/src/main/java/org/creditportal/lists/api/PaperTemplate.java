package org.creditportal.lists.api;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tenant's wording of a paper.
 *
 * @param template the title on the first line, each paragraph on a line of its own, {@code {placeholders}} in braces
 */
public record PaperTemplate(PaperKind kind, String template) {

    /** What the portal knows of an entry; what is not known yet is left open for the officer. */
    public static final Set<String> PLACEHOLDERS = Set.of(
            "answer",
            "basis",
            "bureau",
            "code",
            "criterion",
            "date",
            "days",
            "decision",
            "document",
            "documentDate",
            "facts",
            "list",
            "meaning",
            "months",
            "reason",
            "removal",
            "removalDocument",
            "removals",
            "statement",
            "subject");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    /** The names in braces that the template has. */
    public List<String> names() {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The wording of one line with its values. */
    public static String fill(String line, UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(line).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    /** Title and paragraphs. */
    public List<String> lines() {
        return template.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
