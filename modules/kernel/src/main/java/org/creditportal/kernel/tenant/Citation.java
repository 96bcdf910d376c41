package org.creditportal.kernel.tenant;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place in a law or document that something rests on (K-12, K-16).
 *
 * @param document the title in Chinese, with its document number where it has one
 * @param article the article, section or item in Chinese, or null when the whole document is meant
 * @param text the sentence relied on, quoted, or null when only the place is named
 */
public record Citation(String document, String article, String text) {

    /** As it is written for the public: document and article on one line, the sentence relied on below. */
    public String written() {
        return join("\n", join(" ", document, article), text);
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
