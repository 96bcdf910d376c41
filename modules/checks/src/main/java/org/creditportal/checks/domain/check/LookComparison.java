package org.creditportal.checks.domain.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.BehindRow;
import org.creditportal.checks.api.check.CheckedSubject;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.checks.api.check.LineDecision;
import org.creditportal.checks.api.check.LineOutcome;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.check.LookChange;
import org.creditportal.checks.api.check.LookDifference;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.kernel.tenant.LocalizedText;

/** What a later look says other than an earlier one: nothing only where both say the same. */
public final class LookComparison {

    private static final String NOBODY = "\u2013";

    private LookComparison() {}

    public static List<LookDifference> differences(LookAnswer then, LookAnswer now) {
        List<LookDifference> differences = new ArrayList<>(meant(then, now));
        differences.addAll(found(then.facts(), now.facts()));
        differences.addAll(decided(then.decisions(), now.decisions()));
        differences.addAll(unknown(then.unidentified(), now.unidentified()));
        if (!CreditScore.same(then.score(), now.score())) {
            differences.add(scored(then.score(), now.score()));
        }
        return differences;
    }

    /** Who it is, and what it comes to as a whole. */
    private static List<LookDifference> meant(LookAnswer then, LookAnswer now) {
        List<LookDifference> differences = new ArrayList<>();
        CheckedSubject subject = now.subject() == null ? then.subject() : now.subject();
        String name = subject == null ? NOBODY : subject.name();
        LocalizedText named = new LocalizedText(name, name);
        if (now.result() != then.result()) {
            differences.add(new LookDifference(LookChange.to(now.result()), named, number(now.subject())));
        }
        if (!number(then.subject()).equals(number(now.subject()))) {
            differences.add(new LookDifference(
                    LookChange.SUBJECT_OTHERWISE, named, number(then.subject()) + " \u2192 " + number(now.subject())));
        }
        return differences;
    }

    private static String number(CheckedSubject subject) {
        return subject == null ? NOBODY : subject.number();
    }

    private static List<LookDifference> decided(List<LineDecision> then, List<LineDecision> now) {
        Map<String, LineDecision> before = byKey(then, LineDecision::line);
        Map<String, LineDecision> after = byKey(now, LineDecision::line);
        List<LookDifference> differences = new ArrayList<>();
        after.forEach((line, decision) -> {
            if (!decision.equals(before.get(line))) {
                differences.add(new LookDifference(change(before.get(line), decision), decision.words(), line));
            }
        });
        before.forEach((line, decision) -> {
            if (!after.containsKey(line)) {
                differences.add(new LookDifference(change(decision, null), decision.words(), line));
            }
        });
        return differences;
    }

    /** What is not known may still come about: it is never told as gone. */
    private static LookChange change(LineDecision then, LineDecision now) {
        boolean unknown = isUnknown(now);
        if (unknown != isUnknown(then)) {
            return unknown ? LookChange.LINE_UNKNOWN : applies(now) ? LookChange.EFFECT_NEW : LookChange.LINE_KNOWN;
        }
        if (applies(now) == applies(then)) {
            return LookChange.LINE_OTHERWISE;
        }
        return applies(now) ? LookChange.EFFECT_NEW : LookChange.EFFECT_GONE;
    }

    private static boolean applies(LineDecision decision) {
        return decision != null && decision.applies();
    }

    private static boolean isUnknown(LineDecision decision) {
        return decision != null && decision.outcome() == LineOutcome.NOT_KNOWN;
    }

    private static List<LookDifference> unknown(List<BehindRow> then, List<BehindRow> now) {
        Stream<LookDifference> unknown = now.stream()
                .filter(person -> !then.contains(person))
                .map(person -> LookDifference.of(LookChange.PERSON_UNKNOWN, person));
        Stream<LookDifference> known = then.stream()
                .filter(person -> !now.contains(person))
                .map(person -> LookDifference.of(LookChange.PERSON_KNOWN, person));
        return Stream.concat(unknown, known).toList();
    }

    private static List<LookDifference> found(List<FoundFact> then, List<FoundFact> now) {
        List<LookDifference> differences = new ArrayList<>();
        Map<String, List<FoundFact>> before = byKey(then);
        Map<String, List<FoundFact>> after = byKey(now);
        after.forEach((key, facts) -> {
            List<FoundFact> earlier = before.get(key);
            if (earlier == null) {
                facts.forEach(fact -> differences.add(fact(LookChange.NEW, fact)));
            } else if (!Set.copyOf(earlier).equals(Set.copyOf(facts))) {
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
                                .orElse(NOBODY))
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
