package org.creditportal.records.application.correction;

import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.correction.CorrectionNumber;
import org.creditportal.records.api.correction.CorrectionRow;
import org.creditportal.records.api.correction.OpinionRow;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.domain.correction.Correction;

/** Published forms of proposed changes. */
final class CorrectionViews {

    private CorrectionViews() {}

    static CorrectionRow row(Correction correction) {
        return new CorrectionRow(
                new CorrectionNumber(correction.number()),
                correction.kind(),
                correction.state(),
                new RecordNumber(correction.recordNumber()),
                correction.documentNumber(),
                correction.subjectName(),
                correction.bureau(),
                opinion(correction.proposal()),
                opinion(correction.decision()));
    }

    private static OpinionRow opinion(Signature opinion) {
        return opinion == null ? null : new OpinionRow(opinion.officerName(), opinion.at(), opinion.reason());
    }
}
