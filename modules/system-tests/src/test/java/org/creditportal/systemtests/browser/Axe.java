package org.creditportal.systemtests.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What keeps people from using a page, as the axe script finds it by the rules of WCAG 2.2, level AA. Whether a text stands out from what
 * is behind it takes axe longer than all else, and the same texts in the same colours come on every page: each such look is judged once a run.
 */
final class Axe {

    /** What a page needs before it is asked; a browser for many pages may bring it to each of them. */
    static final String SCRIPT = script("/axe.min.js");

    private static final String RULES = """
        async () => (await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: {'color-contrast': {enabled: false}}, resultTypes: ['violations']
        })).violations.map(found => found.id + ' ' + found.nodes.map(node => node.target.join(' ')).slice(0, 3).join(', '))
        """;

    private static final String CONTRAST = script("/axe-contrast.js");

    private static final Set<String> LEGIBLE = ConcurrentHashMap.newKeySet();

    private Axe() {}

    static List<String> faults(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return Stream.concat(texts(page.evaluate(RULES)).stream(), illegible(page).stream())
                .toList();
    }

    private static List<String> illegible(Page page) {
        Map<?, ?> judged = (Map<?, ?>) page.evaluate(CONTRAST, new ArrayList<>(LEGIBLE));
        List<String> faults = texts(judged.get("faults"));
        if (faults.isEmpty()) {
            LEGIBLE.addAll(texts(judged.get("looks")));
        }
        return faults;
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String script(String name) {
        try (InputStream script = Axe.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
