package org.creditportal.records.application.timeliness;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;
import org.creditportal.records.domain.subject.Term;
import org.creditportal.records.domain.timeliness.ReportingDuties;
import org.creditportal.records.domain.timeliness.ReportingDuty;

/**
 * Duties by the catalogue in all its editions: what can be recorded and has a reporting deadline. Where two items let a bureau record the
 * same kind, only the one by which its records go on record is a duty, the local one first; of the other nothing ever comes.
 * Asked by the timer too, for whom nobody is logged in.
 */
@ApplicationScoped
public class CatalogueDuties implements ReportingDuties {

    private static final Comparator<Wording> LOCAL_FIRST = comparing(
                    (Wording wording) -> wording.edition().level())
            .reversed()
            .thenComparingInt(wording -> wording.item().position());

    private CatalogueEditions editions;
    private CatalogueItems items;
    private DueDays days;

    protected CatalogueDuties() {}

    @Inject
    public CatalogueDuties(CatalogueEditions editions, CatalogueItems items, DueDays days) {
        this.editions = editions;
        this.items = items;
        this.days = days;
    }

    /** The catalogue is asked for each day on which it changed. */
    @Override
    public List<ReportingDuty> ever() {
        LocalDate today = days.today();
        Map<Long, CatalogueEdition> known = editions.all().stream()
                .filter(edition -> edition.isPutInForce() && !edition.validFrom().isAfter(today))
                .collect(Collectors.toMap(CatalogueEdition::id, Function.identity()));
        List<Wording> wordings = items.of(known.keySet()).stream()
                .map(item -> new Wording(item, item.facts(), known.get(item.editionId())))
                .filter(wording -> wording.facts().recordKind() != null)
                .sorted(LOCAL_FIRST)
                .toList();
        return duties(wordings, changes(wordings, today));
    }

    private static NavigableSet<LocalDate> changes(List<Wording> wordings, LocalDate today) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (Wording wording : wordings) {
            Stream.of(wording.edition().validFrom(), wording.facts().validFrom())
                    .filter(Objects::nonNull)
                    .forEach(changes::add);
            Stream.of(wording.edition().validUntil(), wording.facts().validUntil())
                    .filter(Objects::nonNull)
                    .map(last -> last.plusDays(1))
                    .forEach(changes::add);
        }
        return changes.headSet(today, true);
    }

    private List<ReportingDuty> duties(List<Wording> wordings, NavigableSet<LocalDate> changes) {
        Map<Code, List<Wording>> all = wordings.stream().collect(Collectors.groupingBy(Wording::code));
        List<ReportingDuty> duties = new ArrayList<>();
        Map<Holder, LocalDate> before = Map.of();
        for (LocalDate from : changes) {
            LocalDate next = changes.higher(from);
            Term term = new Term(from, next == null ? null : next.minusDays(1));
            Map<Holder, LocalDate> since = new HashMap<>();
            for (Held held : on(from, wordings)) {
                Holder holder = new Holder(held.bureau(), held.wording().code());
                since.put(holder, before.getOrDefault(holder, from));
                duties.add(held.duty(all.get(holder.code()), since.get(holder), term));
            }
            before = since;
        }
        return duties;
    }

    /** Who had to report what on a day. */
    private List<Held> on(LocalDate day, List<Wording> wordings) {
        Set<List<Object>> answered = new HashSet<>();
        return wordings.stream()
                .filter(wording -> wording.isValidOn(day))
                .flatMap(wording -> wording.facts().providers().stream()
                        .map(days::holder)
                        .filter(bureau ->
                                answered.add(List.of(bureau, wording.facts().recordKind())))
                        .map(bureau -> new Held(bureau, wording)))
                .filter(held -> held.wording().facts().reportingDays() != null)
                .toList();
    }

    /** What tells an item from others over editions. */
    private record Code(CatalogueLevel level, String code) {}

    private record Holder(String bureau, Code code) {}

    /** An item as an edition has it. */
    private record Wording(CatalogueItem item, CatalogueItemFacts facts, CatalogueEdition edition) {

        Code code() {
            return new Code(edition.level(), item.code());
        }

        boolean isValidOn(LocalDate day) {
            return edition.isInForceOn(day) && item.isValidOn(day);
        }
    }

    private record Held(String bureau, Wording wording) {

        /** @param all the item as all editions have it */
        ReportingDuty duty(List<Wording> all, LocalDate since, Term term) {
            Wording latest = Collections.max(all, comparing(each -> each.edition().validFrom()));
            return new ReportingDuty(
                    latest.item().number(),
                    all.stream().map(each -> each.item().number()).collect(Collectors.toSet()),
                    wording.item().name(),
                    bureau,
                    wording.facts().reportingDays(),
                    since,
                    term);
        }
    }
}
