package org.creditportal.benchmarks;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run was asked for.
 *
 * @param name which benchmark, {@code -Dbench}
 * @param rows how many rows it works on, {@code -Dbench.rows}; empty for what its goal speaks of
 * @param rounds how often each candidate runs, {@code -Dbench.rounds}
 * @param repository the checkout
 * @param folder where it may write
 */
public record Settings(String name, Optional<Integer> rows, int rounds, Path repository, Path folder) {

    private static final int ROUNDS = 3;

    static Settings fromSystemProperties() {
        return new Settings(
                System.getProperty("bench", ""),
                number("bench.rows"),
                number("bench.rounds").orElse(ROUNDS),
                Path.of(System.getProperty("repository.root", "")).toAbsolutePath(),
                Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath());
    }

    private static Optional<Integer> number(String key) {
        return Optional.ofNullable(System.getProperty(key))
                .filter(value -> !value.isBlank())
                .map(Integer::valueOf);
    }
}
