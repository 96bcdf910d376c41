package org.creditportal.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Words that are data, not code: one line of them, parted by commas, in a file beside the module's bundles. */
final class WordsFile {

    private WordsFile() {}

    static Set<String> read(String name) {
        try (InputStream file = WordsFile.class.getResourceAsStream("/org/creditportal/files/" + name)) {
            String words = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(words.strip().split(","));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
