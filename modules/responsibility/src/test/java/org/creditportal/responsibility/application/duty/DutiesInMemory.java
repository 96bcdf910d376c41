package org.creditportal.responsibility.application.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/** Editions without a database. */
public final class DutiesInMemory implements DutyEditions {

    private final List<DutyEdition> editions = new ArrayList<>();

    @Override
    public void add(DutyEdition edition) {
        editions.add(edition);
    }

    @Override
    public List<DutyEdition> of(String area) {
        return editions.stream()
                .filter(edition -> edition.area().equals(area))
                .sorted(Comparator.comparingLong(DutyEdition::edition).reversed())
                .toList();
    }

    @Override
    public List<DutyEdition> asOf(LocalDate day) {
        Map<String, DutyEdition> last = new TreeMap<>();
        editions.stream()
                .filter(edition -> edition.hasBegun(day))
                .sorted(Comparator.comparingLong(DutyEdition::edition))
                .forEach(edition -> last.put(edition.area(), edition));
        return List.copyOf(last.values());
    }
}
