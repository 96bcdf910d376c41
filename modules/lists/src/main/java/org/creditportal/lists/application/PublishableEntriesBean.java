package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.PublishableEntries;
import org.creditportal.lists.api.PublishableEntryView;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.records.api.subject.PublicSubjects;
import org.creditportal.records.api.subject.SubjectNumber;

/** Lets out what is in force and not past its publication, masked. */
@Stateless
@DenyAll
public class PublishableEntriesBean implements PublishableEntries {

    @Inject
    ListEntries entries;

    @Inject
    LegalDate legalDate;

    @Inject
    PublicSubjects subjects;

    @Inject
    PublicWords words;

    @Inject
    ListTypeDirectory types;

    @Inject
    ListVisibilities visibilities;

    @Override
    @PermitAll
    public Optional<PublishableEntryView> find(EntryNumber number) {
        return entries.findForChange(number.value())
                .filter(entry -> entry.isPublic(legalDate.today()))
                .filter(this::isForThePublic)
                .map(this::publicFacts);
    }

    @Override
    @PermitAll
    public List<EntryNumber> findAfter(EntryNumber last, int count) {
        return entries.after(last, Set.of(EntryState.PUBLISHED), count);
    }

    boolean isForThePublic(ListEntry entry) {
        return types.isPublic(entry.listType());
    }

    @Override
    @PermitAll
    public boolean mayShow(String listType) {
        return visibilities.holdPublic(listType);
    }

    private PublishableEntryView publicFacts(ListEntry entry) {
        ListedSubject subject = entry.subject();
        SubjectNumber number = new SubjectNumber(subject.number());
        List<String> names = subjects.findNames(number);
        return new PublishableEntryView(
                new EntryNumber(entry.number()),
                entry.listType(),
                subject.kind(),
                subject.publicName(),
                subject.isPerson() ? List.of() : names,
                words.mark(subject),
                subject.code(),
                entry.bureau(),
                words.facts(entry),
                entry.basis(),
                entry.document().number(),
                entry.document().decidedOn(),
                entry.publishedOn(),
                entry.publishedUntil());
    }
}
