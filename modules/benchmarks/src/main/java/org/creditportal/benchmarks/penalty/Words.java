package org.creditportal.benchmarks.penalty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The words that invented data is made of. */
public final class Words {

    private static final String FILE = "/org/creditportal/benchmarks/penalty-words.csv";

    private final Map<String, List<String>> lists = new HashMap<>();

    public Words() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(String line) {
        List<String> parts = Arrays.asList(line.replace("\\n", "\n").split(","));
        lists.put(parts.get(0), parts.subList(1, parts.size()));
    }

    /** All words of a kind. */
    public List<String> all(String key) {
        return lists.get(key);
    }

    /** The only word of a kind, or the first. */
    public String first(String key) {
        return all(key).get(0);
    }

    String any(String key, SplittableRandom random) {
        List<String> words = all(key);
        return words.get(random.nextInt(words.size()));
    }
}
