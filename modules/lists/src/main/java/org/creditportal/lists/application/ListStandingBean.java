package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.standing.StandingSource;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;

/**
 * On which lists subjects are: published once, seen by the public still or no more, not over and, unless that is told beside it, not
 * suspended. How fresh those lists are that others deliver is told with it.
 */
@Stateless
@DenyAll
@Local(StandingSource.class)
public class ListStandingBean implements StandingSource {

    private static final StandingPlace PLACE = new StandingPlace("lists", 20);

    @Inject
    StoredEntriesOfSubjects held;

    @Inject
    ListEntries entries;

    @Inject
    ReceivedEntries received;

    @Inject
    ReceivedImports imports;

    @Inject
    ListTypeDirectory types;

    @Inject
    TenantDirectory tenants;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    public StandingPlace place() {
        return PLACE;
    }

    @Override
    @PermitAll
    public StandingAnswer find(StandingQuestion question) {
        Instant asOf = clock.instant();
        Map<String, List<StandingFact>> facts = new HashMap<>();
        Portions.of(question.subjectNumbers(), Portions.OF_A_QUERY).forEach(subjects -> {
            StoredEntriesOfSubjects.Open open = held.of(subjects);
            for (ListEntry entry : open.own()) {
                EntryStanding standing = entry.standing(question.on());
                if (standing == EntryStanding.IN_FORCE || standing == EntryStanding.SUSPENDED) {
                    add(
                            facts,
                            entry.subject(),
                            fact(entry, standing == EntryStanding.SUSPENDED)
                                    .outOfSight(entry.isPublicationOver(question.on())));
                }
            }
            open.received().stream()
                    .filter(entry -> entry.standing(question.on()).isStanding())
                    .forEach(entry -> add(facts, entry.subject(), fact(entry, entry.isSuspended())));
        });
        if (question.since() != null) {
            question.subjectNumbers().forEach(subject -> addEnded(facts, subject, question));
        }
        return new StandingAnswer(asOf, deliveries(), facts);
    }

    /** Asked of one subject at a time: what is over is told in reports alone. */
    private void addEnded(Map<String, List<StandingFact>> facts, String subject, StandingQuestion question) {
        Stream.concat(
                        entries.ofSubject(subject).stream().flatMap(entry -> ended(entry, question)),
                        received.ofSubject(subject).stream().flatMap(entry -> ended(entry, question)))
                .filter(fact -> fact.weight() == StandingWeight.ADVERSE
                        && !lastDay(fact).isBefore(question.since()))
                .forEach(fact -> facts.computeIfAbsent(subject, number -> new ArrayList<>())
                        .add(fact));
    }

    /** An entry that was taken back because it should not have been made never was. What is over may be disputed still (K-29). */
    private Stream<StandingFact> ended(ListEntry entry, StandingQuestion question) {
        EntryStanding standing = entry.standing(question.on());
        if (standing == EntryStanding.EXPIRED) {
            return Stream.of(fact(entry, entry.isSuspended()).over(null, entry.effectiveUntil()));
        }
        if (standing != EntryStanding.WITHDRAWN || entry.removal() == null) {
            return Stream.empty();
        }
        LocalDate day = LocalDate.ofInstant(
                entry.lastStep().signature().at(), tenants.current().zone());
        return types.removalReasons().stream()
                .filter(reason -> reason.id().equals(entry.removal().reason()) && !reason.annuls())
                .map(reason -> fact(entry, false).over(reason.isRepair() ? day : null, reason.isRepair() ? null : day));
    }

    private static LocalDate lastDay(StandingFact fact) {
        return fact.endedOn() == null ? fact.repairedOn() : fact.endedOn();
    }

    private Stream<StandingFact> ended(ReceivedEntry entry, StandingQuestion question) {
        return switch (entry.standing(question.on())) {
            case IN_FORCE, SUSPENDED -> Stream.empty();
            case EXPIRED -> Stream.of(fact(entry, entry.isSuspended()).over(null, entry.until()));
            case ENDED ->
                entry.ending().wasRight()
                        ? Stream.of(fact(entry, entry.isSuspended()).over(null, entry.endedOn()))
                        : Stream.empty();
        };
    }

    private List<StandingDelivery> deliveries() {
        Map<String, ReceivedImport> newest = imports.newestDone();
        return TenantLists.of(tenants.current()).sources().stream()
                .map(source -> delivery(source, newest.get(source.id())))
                .toList();
    }

    private StandingDelivery delivery(ListSource source, ReceivedImport newest) {
        LocalDate asOf = newest == null ? null : newest.asOf();
        return new StandingDelivery(
                source.listType(),
                types.find(source.listType()).map(ListTypeDefinition::colour).orElse(null),
                source.name(),
                asOf,
                source.freshUntil(asOf));
    }

    private static void add(Map<String, List<StandingFact>> facts, ListedSubject subject, StandingFact fact) {
        facts.computeIfAbsent(subject.number(), number -> new ArrayList<>()).add(fact);
    }

    private StandingFact fact(ReceivedEntry entry, boolean suspended) {
        Optional<ListTypeDefinition> type = types.find(entry.listType());
        ListColour colour = type.map(ListTypeDefinition::colour).orElse(null);
        return new StandingFact(
                StandingKind.LIST_ENTRY,
                colour == ListColour.RED ? StandingWeight.FAVOURABLE : StandingWeight.ADVERSE,
                entry.number(),
                entry.listType(),
                colour,
                type.map(ListTypeDefinition::name)
                        .orElseGet(() -> new LocalizedText(entry.listType(), entry.listType())),
                entry.bureau(),
                entry.authority(),
                entry.document(),
                entry.decidedOn(),
                entry.decidedOn(),
                entry.until(),
                type.map(known -> known.bases().get(0)).orElse(null),
                suspended);
    }

    private StandingFact fact(ListEntry entry, boolean suspended) {
        Optional<ListTypeDefinition> type = types.find(entry.listType());
        ListColour colour = type.map(ListTypeDefinition::colour).orElse(null);
        return new StandingFact(
                        StandingKind.LIST_ENTRY,
                        colour == ListColour.RED ? StandingWeight.FAVOURABLE : StandingWeight.ADVERSE,
                        entry.number(),
                        entry.listType(),
                        colour,
                        type.map(ListTypeDefinition::name)
                                .orElseGet(() -> new LocalizedText(entry.listType(), entry.listType())),
                        entry.bureau(),
                        entry.document().authority(),
                        entry.document().number(),
                        entry.document().decidedOn(),
                        entry.publishedOn(),
                        ListHoldings.endOf(entry),
                        entry.basis(),
                        suspended)
                .keptBack(entry.isUnseen());
    }
}
