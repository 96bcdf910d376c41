package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.identity.api.Officer;

/** Documents in force that nobody was served yet: they wait for those who issue documents for their bureau. */
@ApplicationScoped
public class UnservedDocuments implements WaitingSource {

    private static final WorkPlace PLACE = WorkPlace.of("/correspondence/documents", "unserved", "true");

    @Inject
    StoredDocuments documents;

    @Inject
    DocumentScope scope;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(CorrespondencePermission.DOCUMENTS_ISSUE)) {
            return List.of();
        }
        long count = documents.countUnserved(scope.bureau(officer));
        return count == 0
                ? List.of()
                : List.of(WaitingRow.several("correspondence", "unservedDocuments", count, PLACE));
    }
}
