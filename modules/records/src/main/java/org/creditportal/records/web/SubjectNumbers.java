package org.creditportal.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectLookup;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Subjects by their code or their whole name, also those of whom there is no record: which of them the officer sees, the lookup says. */
@RequestScoped
public class SubjectNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private SubjectIdentification identification;

    @Inject
    private SubjectLookup subjects;

    @Override
    public List<NumberHit> find(String term) {
        if (!currentOfficer.require().may(RecordsPermission.RECORDS_VIEW)) {
            return List.of();
        }
        return Stream.concat(
                        identification.findByCodes(List.of(term)).values().stream()
                                .flatMap(List::stream),
                        identification.findNamesakes(term).stream())
                .map(IdentifiedSubject::number)
                .distinct()
                .flatMap(this::visible)
                .limit(MOST)
                .map(SubjectNumbers::hit)
                .toList();
    }

    private Stream<SubjectView> visible(String number) {
        try {
            return Stream.of(subjects.require(new SubjectNumber(number)));
        } catch (NotFoundException notSeen) {
            return Stream.empty();
        }
    }

    private static NumberHit hit(SubjectView view) {
        return new NumberHit(
                "records",
                "subject",
                view.name(),
                view.code(),
                "/records/subject",
                Map.of("number", view.number().value()));
    }
}
