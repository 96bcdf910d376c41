package org.creditportal.sanctions.api;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/** A measure as a line: its code, what it is, on what it rests, and which bureaus implement it. */
public record MeasureRow(String code, LocalizedText name, MeasureClass kind, Citation basis, List<String> bureaus)
        implements Serializable {

    public MeasureRow {
        bureaus = List.copyOf(bureaus);
    }
}
