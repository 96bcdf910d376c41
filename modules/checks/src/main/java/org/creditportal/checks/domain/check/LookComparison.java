package org.creditportal.checks.domain.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookChange;
import org.creditportal.checks.api.check.LookDifference;
import org.creditportal.checks.api.scoring.CreditScore;

/** What a later look says other than an earlier one. */
public final class LookComparison {

    private LookComparison() {}

    public static List<LookDifference> differences(LookAnswer then, LookAnswer now) {
        List<LookDifference> differences = new ArrayList<>(found(then.facts(), now.facts()));
        Map<String, LineDecision> effects = byKey(then.effects(), LineDecision::line);
        Map<String, LineDecision> effectsNow = byKey(now.effects(), LineDecision::line);
        effectsNow.forEach((line, decision) -> {
            if (!effects.containsKey(line)) {
                differences.add(new LookDifference(LookChange.EFFECT_NEW, decision.words(), line));
            }
        });
        effects.forEach((line, decision) -> {
            if (!effectsNow.containsKey(line)) {
                differences.add(new LookDifference(LookChange.EFFECT_GONE, decision.words(), line));
            }
        });
        if (!CreditScore.same(then.score(), now.score())) {
            differences.add(scored(then.score(), now.score()));
        }
        return differences;
    }

    private static List<LookDifference> found(List<FoundFact> then, List<FoundFact> now) {
        List<LookDifference> differences = new ArrayList<>();
        Map<String, List<FoundFact>> before = byKey(then);
        Map<String, List<FoundFact>> after = byKey(now);
        after.forEach((key, facts) -> {
            List<FoundFact> earlier = before.get(key);
            if (earlier == null) {
                facts.forEach(fact -> differences.add(fact(LookChange.NEW, fact)));
            } else if (!earlier.equals(facts)) {
                LookChange change =
                        counted(earlier) == counted(facts) ? LookChange.CHANGED : LookChange.COUNTED_OTHERWISE;
                differences.add(fact(change, facts.get(0)));
            }
        });
        before.forEach((key, facts) -> {
            if (!after.containsKey(key)) {
                facts.forEach(fact -> differences.add(fact(LookChange.GONE, fact)));
            }
        });
        return differences;
    }

    private static long counted(List<FoundFact> facts) {
        return facts.stream().filter(FoundFact::counts).count();
    }

    private static LookDifference scored(CreditScore then, CreditScore now) {
        return new LookDifference(
                LookChange.SCORED_OTHERWISE,
                now == null ? then.name() : now.name(),
                Stream.of(Optional.ofNullable(then), Optional.ofNullable(now))
                        .map(score -> score.map(known -> known.grade() + " " + known.points())
                                .orElse("\u2013"))
                        .collect(Collectors.joining(" \u2192 ")));
    }

    private static LookDifference fact(LookChange change, FoundFact found) {
        return new LookDifference(change, found.fact().title(), found.fact().number());
    }

    /** All measures of a case have its number: only what they are tells them apart. */
    private static Map<String, List<FoundFact>> byKey(List<FoundFact> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        found -> String.join(
                                "/",
                                found.module(),
                                found.fact().number(),
                                found.fact().type(),
                                String.valueOf(found.behind())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
