package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.sanctions.api.MeasureCatalogue;

/** Measures rest on the laws that allow them. */
@ApplicationScoped
public class MeasureCitations implements CitationSource {

    private static final WorkPlace MEASURES = WorkPlace.of("/sanctions/measures");

    @Inject
    private MeasureCatalogue catalogue;

    @Override
    public List<CitingRow> citing() {
        return catalogue.all().stream()
                .map(one -> one.measure())
                .map(measure ->
                        new CitingRow("sanctions", "measure", measure.name().zh(), measure.basis(), MEASURES))
                .toList();
    }
}
