package org.creditportal.records.application.record;

import java.time.LocalDate;

/**
 * Negative information past its legal ceiling is neither shown nor used nor exported, by the date of asking. Whoever reads
 * records for somebody's eyes does it through {@link RecordConditions}, which begin with this.
 */
final class Retention {

    private Retention() {}

    static RecordCondition on(LocalDate today) {
        return RecordCondition.of(
                "(r.retained_until IS NULL OR r.retained_until >= ?)",
                record -> record.retainedUntil() == null
                        || !record.retainedUntil().isBefore(today),
                today);
    }
}
