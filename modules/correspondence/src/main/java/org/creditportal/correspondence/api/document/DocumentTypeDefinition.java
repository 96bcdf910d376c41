package org.creditportal.correspondence.api.document;

import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A kind of official document that a tenant issues.
 *
 * @param id its stable id
 * @param kind what such documents are for, and so what a template must say
 * @param prefix its number series (发文机关代字): kinds with the same prefix share one
 * @param name its name
 * @param template the wording: the title on the first line, each paragraph on a line of its own, {@code {placeholders}} in braces
 */
public record DocumentTypeDefinition(String id, DocumentKind kind, String prefix, LocalizedText name, String template) {

    /** The wording of the title. */
    public String title() {
        return lines().get(0);
    }

    /** The wording of the paragraphs. */
    public List<String> paragraphs() {
        return lines().subList(1, lines().size());
    }

    private List<String> lines() {
        return template.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
