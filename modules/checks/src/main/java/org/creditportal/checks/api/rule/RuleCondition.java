package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.tenant.ListColour;

/**
 * What a subject has to be held for: any one of these is enough. A condition that names nothing always holds.
 *
 * @param lists ids of lists
 * @param colours lists of a colour, whichever they are
 * @param records kinds of records
 * @param measures ids of measures
 * @param grades grades by the area's scoring model
 * @param withinPeriod whether only what was decided within the period of the matter counts (评定期内)
 */
public record RuleCondition(
        List<String> lists,
        List<ListColour> colours,
        List<String> records,
        List<String> measures,
        List<String> grades,
        boolean withinPeriod)
        implements Serializable {

    public static final RuleCondition ALWAYS = new RuleCondition(null, null, null, null, null, false);

    public RuleCondition {
        lists = lists == null ? List.of() : List.copyOf(lists);
        colours = colours == null ? List.of() : List.copyOf(colours);
        records = records == null ? List.of() : List.copyOf(records);
        measures = measures == null ? List.of() : List.copyOf(measures);
        grades = grades == null ? List.of() : List.copyOf(grades);
    }

    /** Whether it holds for everybody. */
    public boolean always() {
        return lists.isEmpty() && colours.isEmpty() && records.isEmpty() && measures.isEmpty() && grades.isEmpty();
    }

    /** Whether it names what the fact is, whenever that was decided. */
    public boolean names(StandingFact fact) {
        return switch (fact.kind()) {
            case LIST_ENTRY -> namesList(fact.type(), fact.colour());
            case RECORD -> records.contains(fact.type());
            case MEASURE -> measures.contains(fact.type());
            case GRADE -> grades.contains(fact.type());
        };
    }

    /** Whether it names the list, by itself or by its colour. */
    public boolean namesList(String list, ListColour colour) {
        return lists.contains(list) || colours.stream().anyMatch(named -> Objects.equals(named, colour));
    }
}
