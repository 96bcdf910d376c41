package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creditportal.identity.api.Officer;
import org.creditportal.lists.api.EntryCorrectionRow;
import org.creditportal.lists.api.EntryDeadlineRow;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryProceedings;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntrySuspension;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.domain.EntryCorrection;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.PublishedEntriesAreCorrected;
import org.creditportal.lists.domain.SentBackIsAmended;
import org.creditportal.lists.domain.SuspensionOrder;

/** Tells what goes on beside an entry's steps, within the asking officer's scope. */
@Stateless
@DenyAll
public class EntryProceedingsBean implements EntryProceedings {

    @Inject
    private ListEntries entries;

    @Inject
    private Participants participants;

    @Inject
    private EntryClocks clocks;

    @Inject
    private OfficialDays days;

    @Inject
    private NoticeWords notices;

    @Inject
    private ListTypeDirectory types;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<EntryDeadlineRow> findDeadlines(EntryNumber number) {
        return clocks.rows(visible(number).number());
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<EntryCorrectionRow> findCorrections(EntryNumber number) {
        return visible(number).corrections().stream()
                .map(EntryProceedingsBean::row)
                .toList();
    }

    private static EntryCorrectionRow row(EntryCorrection made) {
        return new EntryCorrectionRow(
                made.document(),
                made.reason(),
                made.officerName(),
                made.at(),
                made.facts(),
                made.basis(),
                made.until());
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<EntrySuspension> findSuspensions(EntryNumber number) {
        return visible(number).orders().stream()
                .map(EntryProceedingsBean::suspension)
                .toList();
    }

    static EntrySuspension suspension(SuspensionOrder order) {
        return new EntrySuspension(order.document(), order.reason(), order.officerName(), order.at());
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public Optional<PublicNoticeView> findNoticePreview(EntryNumber number) {
        return Optional.of(visible(number))
                .filter(entry -> entry.hearing() != null && entry.hearing().isToBePutUp())
                .filter(entry -> types.isPublic(entry.listType()))
                .map(entry -> notices.of(entry, days.today()));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public boolean isCorrectable(EntryNumber number) {
        ListEntry entry = visible(number);
        Officer officer = participants.officer();
        return officer.may(ListsPermission.LISTS_PROPOSE) && officer.isOf(entry.bureau()) && isCorrectable(entry);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public boolean isRemovable(EntryNumber number) {
        ListEntry entry = visible(number);
        return isOfBureau(entry)
                && entry.state() == EntryState.PUBLISHED
                && entry.standing(days.today().date()) != EntryStanding.EXPIRED;
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public boolean isRemovalToServe(EntryNumber number) {
        ListEntry entry = visible(number);
        return isOfBureau(entry) && entry.removal() != null && entry.removal().isToServe();
    }

    private boolean isOfBureau(ListEntry entry) {
        Officer officer = participants.officer();
        return officer.may(ListsPermission.LISTS_PROPOSE) && officer.isOf(entry.bureau());
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public boolean isAmendable(EntryNumber number) {
        return participants.officer().may(ListsPermission.LISTS_PROPOSE)
                && SentBackIsAmended.allows(visible(number), participants.current());
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public boolean isSuspendable(EntryNumber number) {
        ListEntry entry = visible(number);
        return participants.officer().may(ListsPermission.LISTS_PUBLISH)
                && entry.standing(days.today().date()).isStanding();
    }

    private boolean isCorrectable(ListEntry entry) {
        return PublishedEntriesAreCorrected.allows(entry, days.today().date());
    }

    private ListEntry visible(EntryNumber number) {
        return participants.demandVisible(entries.require(number.value()));
    }
}
