package org.creditportal.records.domain.record;

import java.time.LocalDate;
import org.creditportal.records.api.record.NotPublic;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.WithholdingGround;

/**
 * A record may be shown, and be rested on, while it is on record, not repaired, not withheld, within its legal ceiling and, a penalty, within
 * its publication (公示截止期). {@code StandingRecords} asks the same days of many at once. A dispute is another question.
 */
public final class RecordsMayBePublic {

    private RecordsMayBePublic() {}

    /**
     * Why it may not be shown on the day; {@code null} where nothing speaks against it.
     *
     * @param withheld why it is withheld on the day, by what was declared or by what is known of its subject; {@code null} where it is not
     */
    public static NotPublic hindrance(CreditRecord record, LocalDate on, WithholdingGround withheld) {
        if (record.state() == RecordState.WITHDRAWN) {
            return NotPublic.WITHDRAWN;
        }
        if (record.repairedOn() != null) {
            return NotPublic.REPAIRED;
        }
        if (withheld != null) {
            return withheld == WithholdingGround.MINOR ? NotPublic.MINOR : NotPublic.WITHHELD;
        }
        if (!record.isRetained(on)) {
            return NotPublic.RETENTION_OVER;
        }
        LocalDate publicUntil = record.publicUntil();
        return publicUntil != null && on.isAfter(publicUntil) ? NotPublic.PUBLICATION_OVER : null;
    }
}
