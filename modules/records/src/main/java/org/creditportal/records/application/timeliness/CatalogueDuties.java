package org.creditportal.records.application.timeliness;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;
import org.creditportal.records.domain.timeliness.ReportingDuties;
import org.creditportal.records.domain.timeliness.ReportingDuty;

/**
 * Duties by the catalogue in force: what can be recorded and has a reporting deadline. Where two items let a bureau record the
 * same kind, only the one by which its records go on record is a duty, the local one first; of the other nothing ever comes.
 * Asked by the timer too, for whom nobody is logged in.
 */
@ApplicationScoped
public class CatalogueDuties implements ReportingDuties {

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

    @Override
    public List<ReportingDuty> inForce() {
        LocalDate today = days.today();
        Map<Long, CatalogueEdition> inForce = editions.all().stream()
                .filter(edition -> edition.isInForceOn(today))
                .collect(Collectors.toMap(CatalogueEdition::id, Function.identity()));
        Comparator<CatalogueItem> local =
                comparing((CatalogueItem item) -> inForce.get(item.editionId()).level());
        Set<List<Object>> answered = new HashSet<>();
        List<ReportingDuty> duties = new ArrayList<>();
        items.of(inForce.keySet()).stream()
                .filter(item -> item.isValidOn(today) && item.facts().recordKind() != null)
                .sorted(local.reversed().thenComparingInt(CatalogueItem::position))
                .flatMap(item -> duties(item, inForce.get(item.editionId()), answered))
                .forEach(duties::add);
        return duties;
    }

    private Stream<ReportingDuty> duties(CatalogueItem item, CatalogueEdition edition, Set<List<Object>> answered) {
        CatalogueItemFacts facts = item.facts();
        LocalDate from = Stream.of(facts.validFrom(), edition.validFrom())
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return facts.providers().stream()
                .map(days::holder)
                .filter(bureau -> answered.add(List.of(bureau, facts.recordKind())))
                .filter(bureau -> facts.reportingDays() != null)
                .map(bureau -> new ReportingDuty(item.number(), item.name(), bureau, facts.reportingDays(), from));
    }
}
