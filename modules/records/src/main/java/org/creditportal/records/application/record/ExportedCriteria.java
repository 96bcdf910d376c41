package org.creditportal.records.application.record;

import org.creditportal.kernel.audit.AskedFor;
import org.creditportal.records.api.record.RecordCriteria;

/** What was exported, as the audit trail tells it. */
final class ExportedCriteria {

    private ExportedCriteria() {}

    /** Conditions that were asked for; {@code all} when none was. */
    static String text(RecordCriteria criteria) {
        String asked = new AskedFor()
                .by("bureau", criteria.bureau())
                .by("kind", criteria.kind())
                .by("standing", criteria.standing())
                .by("from", criteria.decidedFrom())
                .by("until", criteria.decidedUntil())
                .by("item", criteria.catalogueItem())
                .by("batch", criteria.batch())
                .by("subject", criteria.subject())
                .byTyped("text", criteria.text())
                .told();
        return asked.isEmpty() ? "all" : asked;
    }
}
