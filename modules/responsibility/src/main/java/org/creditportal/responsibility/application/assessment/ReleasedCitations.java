package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.responsibility.application.policy.OwnCitations;
import org.creditportal.responsibility.domain.assessment.SchemeEdition;

/** Released schemes of assessment rest on documents too; that of the tenant's file is told with the file. */
@ApplicationScoped
public class ReleasedCitations implements CitationSource {

    @Inject
    private StoredSchemeEditions released;

    @Override
    public List<CitingRow> citing() {
        return released.all().stream()
                .map(SchemeEdition::content)
                .filter(scheme -> scheme.citation() != null)
                .map(OwnCitations::ofScheme)
                .toList();
    }
}
