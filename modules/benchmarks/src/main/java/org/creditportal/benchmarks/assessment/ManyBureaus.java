package org.creditportal.benchmarks.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Further bureaus of a tenant, beside those that it has. */
record ManyBureaus(int amount) {

    private static final String ENTRY = """

              - id: %s
                name: {zh: %s, en: %s}
                kind: ADMINISTRATIVE
                assumption: true
                requirements: [K-1]
                note: Invented for the benchmark.
            """;

    List<String> ids() {
        return IntStream.rangeClosed(1, amount).mapToObj(ManyBureaus::id).toList();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "invented-%04d", number);
    }

    /** Adds them to the tenant's file. */
    void writeTo(Path tenant) {
        StringBuilder added = new StringBuilder();
        for (String id : ids()) {
            added.append(ENTRY.formatted(id, id, id));
        }
        try {
            Files.writeString(tenant.resolve("bureaus.yaml"), added, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
