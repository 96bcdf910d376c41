package org.creditportal.sanctions.api;

import java.util.List;

/** The tenant's bureaus that implement the measures of a kind of bureau; with its source. */
public record MeasureUnit(String id, List<String> bureaus, boolean assumption, List<String> requirements, String note) {

    public MeasureUnit {
        bureaus = bureaus == null ? List.of() : List.copyOf(bureaus);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
