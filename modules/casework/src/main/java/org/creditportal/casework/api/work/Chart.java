package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A few numbers side by side, shown as bars with their table.
 *
 * @param module whose bundle says {@code chart.<kind>}
 */
public record Chart(String module, String kind, List<Bar> bars) implements Serializable {

    public Chart {
        bars = List.copyOf(bars);
    }

    /** One number. {@code tone} is {@code neutral}, {@code honest}, {@code dishonest} or {@code waiting}. */
    public record Bar(LocalizedText name, long value, String tone, WorkPlace place) implements Serializable {}
}
