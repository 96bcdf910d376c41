package org.creditportal.records.api.batch;

import java.util.Map;
import java.util.Objects;

/**
 * Take in one record that an officer filled in by hand.
 *
 * @param template id of the template whose columns were filled in
 * @param values by the template's column codes, as written
 */
public record EnterRecord(String template, Map<String, String> values) {

    public EnterRecord {
        Objects.requireNonNull(template, "template");
        values = Map.copyOf(values);
    }
}
