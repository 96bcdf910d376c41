package org.creditportal.records.domain.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lists of columns and words that lie beside the bundles. */
final class TemplateFiles {

    private static final String FOLDER = "/org/creditportal/records/templates/";

    private TemplateFiles() {}

    /** Values of the lines, without comments and empty lines. */
    static List<List<String>> lines(String name) {
        try (InputStream stream = TemplateFiles.class.getResourceAsStream(FOLDER + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
