package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.correspondence.domain.document.OfficialDocument;

/** Documents that nobody was served yet: the successor serves them; who issued them stays what it is. */
@ApplicationScoped
public class DocumentHandover implements HandoverSource {

    private static final String MODULE = "correspondence";

    @Inject
    private StoredDocuments documents;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return documents.unserved(bureau, most).stream()
                .map(DocumentHandover::row)
                .toList();
    }

    private static OpenMatterRow row(OfficialDocument document) {
        return new OpenMatterRow(
                MODULE,
                "document",
                document.number().value(),
                document.title(),
                WorkPlace.of("/correspondence/document", document.number().value()),
                document.issue().at());
    }

    @Override
    public boolean handOver(Handover command) {
        return documents
                .findForChange(command.number())
                .filter(document -> document.goesWith(command))
                .isPresent();
    }
}
