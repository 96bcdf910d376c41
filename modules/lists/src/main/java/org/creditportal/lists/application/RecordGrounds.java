package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.tenant.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.domain.DecisionDocument;
import org.creditportal.lists.domain.Ground;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.records.api.record.RecordGate;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectView;

/** Takes from the records what the rules of listing must know. */
@ApplicationScoped
class RecordGrounds {

    @Inject
    RecordLookup records;

    @Inject
    RecordGate gate;

    /** Nothing is published that rests on a record which may not be: withheld, withdrawn, repaired, past its ceiling (K-7). */
    void demandPublishable(ListEntry entry) {
        entry.recordNumbers().stream()
                .filter(record -> !gate.mayBePublished(new RecordNumber(record)))
                .findFirst()
                .ifPresent(record -> {
                    throw new ListingRefusedException(ListsError.RECORD_NOT_PUBLISHABLE, record);
                });
    }

    Proposal proposal(ProposeListing command, ListTypeDefinition type) {
        List<RecordView> views = command.recordNumbers().stream()
                .distinct()
                .map(RecordNumber::new)
                .map(records::require)
                .toList();
        SubjectView subject = views.stream()
                .findFirst()
                .map(RecordView::getSubject)
                .orElseThrow(() -> new ListingRefusedException(ListsError.RECORD_MISSING));
        List<Ground> grounds = views.stream().map(RecordGrounds::ground).toList();
        return new Proposal(type, command.basis(), subject(subject), subject.isMinor(), grounds, command.facts());
    }

    private static ListedSubject subject(SubjectView subject) {
        return new ListedSubject(
                subject.getNumber().value(), kind(subject.getKind()), subject.getName(), subject.getCode());
    }

    private static Ground ground(RecordView record) {
        DecisionDocument document =
                new DecisionDocument(record.getDocumentNumber(), record.getAuthorityName(), record.getDecidedOn());
        return new Ground(
                record.getNumber().value(),
                record.getBureau(),
                record.getSubjectNumber().value(),
                document,
                isUsable(record.getState()) && record.getRepairedOn() == null,
                record.getWithholding() != null,
                record.getRetainedUntil());
    }

    private static boolean isUsable(RecordState state) {
        return switch (state) {
            case RECORDED -> true;
            case WITHDRAWN -> false;
        };
    }

    private static ListedSubjectKind kind(SubjectKind kind) {
        return switch (kind) {
            case LEGAL_PERSON, OTHER_ORGANISATION -> ListedSubjectKind.LEGAL_PERSON;
            case SOLE_TRADER -> ListedSubjectKind.SOLE_TRADER;
            case NATURAL_PERSON -> ListedSubjectKind.NATURAL_PERSON;
        };
    }
}
