package org.creditportal.checks.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRule;

/** What a look does in an area, as lines of its table: weighed or demanded, whatever the subject is held for. */
public final class LookRules {

    /** A line that comes from the area and takes the place of none. */
    private static final String OF_THE_AREA = "founded";

    private LookRules() {}

    /** The area's rule as a line for every matter and subject. */
    public static RuleLine line(AreaRule rule) {
        return line(OF_THE_AREA, rule, List.of());
    }

    /**
     * The table as the area has been bound since: its lines take the place of those that said what a look does, for the matters and
     * subjects that those were for.
     */
    public static RuleTable bound(RuleTable rules, AreaPolicy area) {
        List<RuleLine> replaced =
                rules.lines().stream().filter(LookRules::isOfALook).toList();
        List<RuleLine> lines = new ArrayList<>(
                rules.lines().stream().filter(line -> !replaced.contains(line)).toList());
        String id = replaced.stream().map(RuleLine::id).findFirst().orElseGet(() -> free(rules));
        int place = replaced.isEmpty() ? lines.size() : rules.lines().indexOf(replaced.get(0));
        area.rulesOfALook().stream()
                .limit(1)
                .map(rule -> line(id, rule, replaced))
                .forEach(line -> lines.add(place, line));
        LocalDate from = Stream.of(rules.validFrom(), area.revised().validFrom())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new RuleTable(rules.area(), rules.revision(), from, rules.matterKinds(), lines);
    }

    private static boolean isOfALook(RuleLine line) {
        return AreaPolicy.isOfALook(line.effect()) && line.when().always() && !line.unlessAdverse();
    }

    private static String free(RuleTable rules) {
        return rules.line(OF_THE_AREA).isEmpty()
                ? OF_THE_AREA
                : OF_THE_AREA + "-" + rules.lines().size();
    }

    private static RuleLine line(String id, AreaRule rule, List<RuleLine> replaced) {
        return new RuleLine(
                id,
                rule.effect(),
                rule.condition(),
                null,
                anyOf(replaced, RuleLine::onlyFor),
                exceptFor(replaced),
                anyOf(replaced, RuleLine::subjects),
                replaced.stream()
                        .flatMap(line -> line.behind().stream())
                        .distinct()
                        .toList(),
                false,
                rule.basis(),
                null,
                null);
    }

    /** What one of them named; nothing, which is all, where one named nothing. */
    private static <T> List<T> anyOf(List<RuleLine> replaced, Function<RuleLine, List<T>> named) {
        return replaced.stream().anyMatch(line -> named.apply(line).isEmpty())
                ? List.of()
                : replaced.stream()
                        .flatMap(line -> named.apply(line).stream())
                        .distinct()
                        .toList();
    }

    /** What every one of them took out. */
    private static List<String> exceptFor(List<RuleLine> replaced) {
        return replaced.stream()
                .limit(1)
                .flatMap(line -> line.exceptFor().stream())
                .filter(kind ->
                        replaced.stream().allMatch(line -> line.exceptFor().contains(kind)))
                .toList();
    }
}
