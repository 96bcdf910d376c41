package org.creditportal.records.domain.timeliness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The missing months of one bureau and one item.
 *
 * @param reports at least one, in the order of their months
 */
public record MissingGroup(List<MissingReport> reports) {

    public MissingGroup {
        reports = reports.stream()
                .sorted(Comparator.comparing(MissingReport::month))
                .toList();
    }

    /** Those with most months first, and among equals the longest overdue. */
    public static List<MissingGroup> of(Collection<MissingReport> missing) {
        return missing.stream()
                .collect(Collectors.groupingBy(
                        report -> List.of(report.duty().bureau(), report.duty().itemNumber()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(MissingGroup::new)
                .sorted(Comparator.comparingInt(MissingGroup::months)
                        .reversed()
                        .thenComparing(group -> group.first().due().date()))
                .toList();
    }

    public MissingReport first() {
        return reports.get(0);
    }

    public MissingReport last() {
        return reports.get(reports.size() - 1);
    }

    public int months() {
        return reports.size();
    }

    /** How many of them are past their due date. */
    public int overdue(LocalDate today) {
        return (int) reports.stream().filter(report -> report.isOverdue(today)).count();
    }
}
