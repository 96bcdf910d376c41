package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.files.attachment.AttachmentRights;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.correction.Corrections;

/**
 * What a proposed change rests on: the judgment, the decision that took another one back, a letter. Read by whoever sees the
 * proposal; attached by those who propose and decide, for as long as it is open, so that what was decided on stays what it was.
 */
@ApplicationScoped
public class CorrectionEvidence implements AttachmentRights {

    @Inject
    private Corrections corrections;

    @Inject
    private BureauScope scope;

    @Override
    public String module() {
        return "records";
    }

    @Override
    public boolean mayRead(String matter) {
        return scope.may(RecordsPermission.RECORDS_VIEW)
                && corrections
                        .find(matter)
                        .filter(correction -> scope.sees(correction.bureau()))
                        .isPresent();
    }

    @Override
    public boolean mayAttach(String matter) {
        boolean acts = scope.may(RecordsPermission.RECORDS_IMPORT)
                || scope.may(RecordsPermission.RECORDS_REVIEW)
                || scope.may(RecordsPermission.RECORDS_WITHHOLD)
                || scope.may(RecordsPermission.RECORDS_RELEASE);
        return acts && mayRead(matter) && corrections.require(matter).isOpen();
    }

    /** What may not be seen is withheld by whoever decides what the public may see. */
    @Override
    public boolean mayWithhold(String matter) {
        return scope.may(RecordsPermission.RECORDS_RELEASE) && mayRead(matter);
    }
}
