package org.creditportal.records.domain.timeliness;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Whose count of what. */
public class PunctualityKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String bureau;
    private String item;
    private LocalDate decisionMonth;

    /** For the persistence provider. */
    public PunctualityKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof PunctualityKey key
                && Objects.equals(key.bureau, bureau)
                && Objects.equals(key.item, item)
                && Objects.equals(key.decisionMonth, decisionMonth);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bureau, item, decisionMonth);
    }
}
