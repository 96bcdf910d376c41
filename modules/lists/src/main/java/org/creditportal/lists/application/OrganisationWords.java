package org.creditportal.lists.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words that stand in names of organisations and businesses, and in nobody's own name. */
final class OrganisationWords {

    private static final List<String> WORDS = words();

    private OrganisationWords() {}

    /** Whether the name is certainly no natural person's; of names without any such word nothing is said. */
    static boolean areIn(String name) {
        for (String word : WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words() {
        try (InputStream file =
                OrganisationWords.class.getResourceAsStream("/org/creditportal/lists/organisation-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
