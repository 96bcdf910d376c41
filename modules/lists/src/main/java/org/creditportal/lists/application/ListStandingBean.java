package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.standing.StandingAnswer;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.standing.StandingKind;
import org.creditportal.kernel.standing.StandingPlace;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.standing.StandingSource;
import org.creditportal.kernel.standing.StandingWeight;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** On which lists subjects are: published, not over and, unless that is told beside it, not suspended. */
@Stateless
@DenyAll
@Local(StandingSource.class)
public class ListStandingBean implements StandingSource {

    private static final StandingPlace PLACE = new StandingPlace("lists", 20);

    @Inject
    private ListEntries entries;

    @Inject
    private ReceivedEntries received;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private Clock clock;

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
            for (ListEntry entry : entries.publishedOf(subjects)) {
                EntryStanding standing = entry.standing(question.on());
                if (standing == EntryStanding.IN_FORCE || standing == EntryStanding.SUSPENDED) {
                    add(facts, entry.subject(), fact(entry, standing == EntryStanding.SUSPENDED));
                }
            }
            received.ofSubjects(subjects).stream()
                    .filter(entry -> entry.standing(question.on()) == ReceivedStanding.IN_FORCE)
                    .forEach(entry -> add(facts, entry.subject(), fact(entry)));
        });
        return new StandingAnswer(asOf, facts);
    }

    private static void add(Map<String, List<StandingFact>> facts, ListedSubject subject, StandingFact fact) {
        facts.computeIfAbsent(subject.number(), number -> new ArrayList<>()).add(fact);
    }

    private StandingFact fact(ReceivedEntry entry) {
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
                false);
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
                entry.publishedUntil(),
                entry.basis(),
                suspended);
    }
}
