package org.creditportal.lists.api;

import java.util.List;
import java.util.Set;

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
            "identification",
            "list",
            "meaning",
            "months",
            "reason",
            "removal",
            "removalDocument",
            "removals",
            "statement",
            "subject");

    /** Title and paragraphs. */
    public List<String> lines() {
        return template.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
