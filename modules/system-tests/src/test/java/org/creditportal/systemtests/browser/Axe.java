package org.creditportal.systemtests.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people from using a page, as the axe script finds it by the rules of WCAG 2.2, level AA. */
final class Axe {

    /** What a page needs before it is asked; a browser for many pages may bring it to each of them. */
    static final String SCRIPT = script();

    private static final String FINDINGS = """
        async () => (await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']
        })).violations.map(found => found.id + ' ' + found.nodes.map(node => node.target.join(' ')).slice(0, 3).join(', '))
        """;

    private Axe() {}

    static List<String> faults(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(FINDINGS))
                .stream().map(Object::toString).toList();
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
