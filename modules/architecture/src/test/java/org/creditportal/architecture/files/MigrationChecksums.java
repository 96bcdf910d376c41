package org.creditportal.architecture.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.architecture.Checkout;

/**
 * {@code db/checksums.txt}: what each migration said when it was merged. Installations have run it, so it may never change
 * again; a mistake is mended by the next migration. One line each: SHA-256 of the text with line feeds, two spaces, path.
 */
final class MigrationChecksums {

    static final String FILE = "db/checksums.txt";

    private static final String HINT = ": mvn test -Dchecksums.update";

    private MigrationChecksums() {}

    static List<String> faults(Checkout checkout) {
        Map<String, String> known = known(checkout);
        Map<String, String> actual = actual(checkout);
        List<String> faults = new ArrayList<>();
        actual.forEach((file, checksum) -> {
            if (!known.containsKey(file)) {
                faults.add(file + " is not in " + FILE + HINT);
            } else if (!known.get(file).equals(checksum)) {
                faults.add(file + " was changed after it was merged: write a new migration");
            }
        });
        known.keySet().stream()
                .filter(file -> !actual.containsKey(file))
                .forEach(file -> faults.add(file + " was merged and is gone"));
        return faults;
    }

    /** Adds the new files. Lines that are there stay as they are: this never makes a changed migration look right. */
    static void addNew(Checkout checkout) throws IOException {
        Map<String, String> lines = actual(checkout);
        lines.putAll(known(checkout));
        StringBuilder text = new StringBuilder();
        lines.forEach((file, checksum) ->
                text.append(checksum).append("  ").append(file).append('\n'));
        Files.writeString(checkout.root().resolve(FILE), text);
    }

    private static Map<String, String> known(Checkout checkout) {
        Map<String, String> known = new TreeMap<>();
        checkout.text(FILE)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("  ", 2))
                .forEach(line -> known.put(line[1], line[0]));
        return known;
    }

    private static Map<String, String> actual(Checkout checkout) {
        Map<String, String> actual = new TreeMap<>();
        for (Path file : checkout.files("db/tenant", ".sql")) {
            actual.put(checkout.name(file), checksum(Checkout.text(file).replace("\r\n", "\n")));
        }
        return actual;
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
