package org.creditportal.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.creditportal.identity.api.Officer;

/**
 * Which officer may open which page. Each module that has pages names the permission of each in {@code
 * META-INF/page-rights.properties}; a page that no module names does not exist, nor does one for whom its permission is
 * lacking.
 */
@ApplicationScoped
public class PageRights {

    private static final String FILE = "META-INF/page-rights.properties";
    private static final String EVERY_OFFICER = "*";

    private final Map<String, List<String>> rights = new HashMap<>();

    public PageRights() {
        try {
            for (URL file : Collections.list(PageRights.class.getClassLoader().getResources(FILE))) {
                add(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(URL file) throws IOException {
        Properties pages = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            pages.load(reader);
        }
        pages.stringPropertyNames()
                .forEach(page -> rights.put(
                        page,
                        Arrays.stream(pages.getProperty(page).split(","))
                                .map(String::strip)
                                .toList()));
    }

    /** Whether any officer may open the page: one that nobody may is no page. */
    boolean knows(String page) {
        return rights.containsKey(page);
    }

    /** Whether the officer may open the page at a path below the context. */
    boolean permits(Officer officer, String page) {
        return rights.getOrDefault(page, List.of()).stream()
                .anyMatch(permission -> permission.equals(EVERY_OFFICER) || officer.may(permission));
    }
}
