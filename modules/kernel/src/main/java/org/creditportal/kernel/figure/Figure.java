package org.creditportal.kernel.figure;

import java.util.Map;

/**
 * A number that leads to what it counts.
 *
 * @param module whose bundle has the key
 * @param key what it counts
 * @param outcome the page with the rows behind it
 * @param parameters of that page
 */
public record Figure(String module, String key, long value, String outcome, Map<String, String> parameters) {

    public Figure {
        parameters = Map.copyOf(parameters);
    }
}
