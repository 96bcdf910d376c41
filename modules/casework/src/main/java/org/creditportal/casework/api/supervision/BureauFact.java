package org.creditportal.casework.api.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creditportal.casework.api.work.WorkPlace;

/**
 * One row behind a figure.
 *
 * @param area id of the administrative area; {@code null} for none
 * @param day by which it belongs to the period
 * @param name what it is called, such as its number; never a person's name
 * @param amount how many it stands for: 1, or as many as are only counted
 * @param place where it is seen
 */
public record BureauFact(String bureau, String area, LocalDate day, String name, long amount, WorkPlace place)
        implements Serializable {

    /** The order in which rows are shown. */
    public static final Comparator<BureauFact> OLDEST_FIRST = Comparator.comparing(BureauFact::day)
            .thenComparing(BureauFact::bureau)
            .thenComparing(BureauFact::name);

    /** One thing. */
    public static BureauFact one(String bureau, String area, LocalDate day, String name, WorkPlace place) {
        return new BureauFact(bureau, area, day, name, 1, place);
    }

    /** The same of the bureau that answers for it. */
    public BureauFact of(String other) {
        return new BureauFact(other, area, day, name, amount, place);
    }

    /** How many rows stand for, by bureau and area. */
    public static Map<BureauArea, Long> count(Collection<BureauFact> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> new BureauArea(fact.bureau(), fact.area()),
                        () -> new TreeMap<>(Comparator.comparing(BureauArea::bureau)
                                .thenComparing(BureauArea::area, Comparator.nullsFirst(Comparator.naturalOrder()))),
                        Collectors.summingLong(BureauFact::amount)));
    }
}
