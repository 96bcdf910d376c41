package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.HeldEntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.NamesToMask;
import org.creditportal.lists.api.UnseenReason;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Holds entries for those whose matters rest on them. */
@Stateless
@DenyAll
public class EntryGateBean implements EntryGate {

    @Inject
    private ListEntries entries;

    @Inject
    private ReceivedEntries received;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PublicWords words;

    @Inject
    private LegalDate legalDate;

    @Override
    @PermitAll
    public Optional<HeldEntryView> hold(EntryNumber number) {
        return entries.findForChange(number.value()).map(this::view).or(() -> received.findForChange(number.value())
                .map(this::view));
    }

    @Override
    @PermitAll
    public List<HeldEntryView> holdReceived(List<EntryNumber> numbers) {
        List<ReceivedEntry> held = received.findAllForChange(
                numbers.stream().map(EntryNumber::value).toList());
        Map<String, Optional<ListTypeDefinition>> known = held.stream()
                .map(ReceivedEntry::listType)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), types::find));
        return held.stream()
                .map(entry -> view(entry, known.get(entry.listType())))
                .toList();
    }

    @Override
    @PermitAll
    public Optional<LocalDate> findPublicationEnd(EntryNumber number) {
        LocalDate yesterday = legalDate.today().minusDays(1);
        return entries.find(number.value()).map(entry -> entry.isUnseen() ? yesterday : entry.publishedUntil());
    }

    @Override
    @PermitAll
    public Map<String, UnseenReason> findUnseen(Collection<String> numbers, LocalDate day) {
        return entries.unseenAmong(numbers, day);
    }

    @Override
    @PermitAll
    public Optional<NamesToMask> findNamesToMask(EntryNumber number) {
        return entries.find(number.value()).map(words::names);
    }

    @Override
    @PermitAll
    public LocalDate requireDecidedOn(EntryNumber number) {
        return entries.find(number.value())
                .map(entry -> entry.document().decidedOn())
                .orElseGet(() -> received.require(number.value()).decidedOn());
    }

    @Override
    @PermitAll
    public List<EntryNumber> findPublished(EntryNumber after, int most) {
        Stream<String> ownEntries = entries.after(after, EnumSet.of(EntryState.PUBLISHED), most).stream()
                .map(EntryNumber::value);
        return Stream.concat(ownEntries, received.after(after == null ? null : after.value(), most).stream())
                .sorted()
                .limit(most)
                .map(EntryNumber::new)
                .toList();
    }

    /** What others decided rests on the first of its list's laws, and lasts until its source tells it no more. */
    private HeldEntryView view(ReceivedEntry entry) {
        return view(entry, types.find(entry.listType()));
    }

    private HeldEntryView view(ReceivedEntry entry, Optional<ListTypeDefinition> type) {
        return new HeldEntryView(
                new EntryNumber(entry.number()),
                standing(entry.standing(legalDate.today())),
                entry.listType(),
                type.map(ListTypeDefinition::colour).orElse(null),
                entry.subject().number(),
                entry.subject().kind(),
                entry.subject().name(),
                entry.bureau(),
                type.map(known -> known.bases().get(0)).orElse(null),
                entry.document() == null ? "" : entry.document(),
                entry.facts() == null ? "" : entry.facts(),
                entry.until() == null ? LastDay.NONE : entry.until());
    }

    private static EntryStanding standing(ReceivedStanding standing) {
        return switch (standing) {
            case IN_FORCE -> EntryStanding.IN_FORCE;
            case SUSPENDED -> EntryStanding.SUSPENDED;
            case EXPIRED -> EntryStanding.EXPIRED;
            case ENDED -> EntryStanding.WITHDRAWN;
        };
    }

    private HeldEntryView view(ListEntry entry) {
        return new HeldEntryView(
                new EntryNumber(entry.number()),
                entry.standing(legalDate.today()),
                entry.listType(),
                types.find(entry.listType()).map(ListTypeDefinition::colour).orElse(null),
                entry.subject().number(),
                entry.subject().kind(),
                entry.subject().name(),
                entry.bureau(),
                entry.basis(),
                entry.document().number(),
                entry.facts(),
                entry.effectiveUntil());
    }
}
