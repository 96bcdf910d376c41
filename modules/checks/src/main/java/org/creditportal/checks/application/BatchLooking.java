package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.LineProblem;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.IdentifiedSubject;

/** Looks at many subjects by as many queries as at one: all are identified at once, and every source is asked once. */
@ApplicationScoped
public class BatchLooking {

    private static final int LONGEST_SHOWN = 40;

    @Inject
    AskedSubjects asked;

    @Inject
    LookGate gate;

    @Inject
    Looking looking;

    @Inject
    NameHints hints;

    @Inject
    Clock clock;

    /**
     * The looks of some lines, as of now. A line that cannot be looked at says why, and takes no other with it.
     *
     * @param first what {@link #first} told of the whole batch
     */
    Seen look(BatchCheck batch, List<AskedLine> lines, Map<String, Integer> first) {
        Answering answering = looking.answering(batch.rules(), batch.matter(), clock.instant());
        LookGround ground = LookGround.of(batch.matter(), batch.basis(), batch.evidence());
        Map<String, List<IdentifiedSubject>> meant = looking.meant(
                batch.askedBy(),
                lines.stream()
                        .filter(line -> isPossible(batch, line))
                        .map(AskedLine::identifier)
                        .toList());
        Map<String, IdentifiedSubject> known = unambiguous(meant);
        Map<String, List<Holder>> holders =
                new HashMap<>(looking.holders(batch.rules().table(), known.values()));
        Set<String> refused = gate.refused(
                ground, Looking.identified(holders.values().stream().flatMap(List::stream)));
        holders.values()
                .removeIf(concerned -> concerned.stream().anyMatch(holder -> refused.contains(holder.number())));
        Set<String> numbers = new HashSet<>();
        holders.values().forEach(concerned -> concerned.forEach(holder -> numbers.addAll(holder.numbers())));
        List<StandingOutcome> outcomes = gate.ask(
                ground,
                Looking.identified(holders.values().stream().flatMap(List::stream)),
                new StandingQuestion(numbers, answering.on()));
        List<BatchLook> looks = new ArrayList<>();
        for (AskedLine line : lines) {
            IdentifiedSubject subject = known.get(line.identifier());
            boolean ambiguous = subject == null && meant.containsKey(line.identifier());
            LineProblem problem = ambiguous ? LineProblem.AMBIGUOUS : problem(batch, line, subject, holders);
            int earliest = first.getOrDefault(asked.told(batch.askedBy(), line.identifier()), line.line());
            looks.add(new BatchLook(
                    batch.id(),
                    line.line(),
                    shown(batch.askedBy(), line, problem),
                    problem == LineProblem.IMPOSSIBLE ? null : asked.key(batch.askedBy(), line.identifier()),
                    problem == null ? answer(answering, line, subject, holders, outcomes) : answering.unable(List.of()),
                    problem,
                    earliest < line.line() ? earliest : null));
        }
        return new Seen(looks, Looking.behind(holders.values().stream().flatMap(List::stream)));
    }

    /** The first line of a batch that asks for each identifier, however it is written. */
    Map<String, Integer> first(BatchCheck batch, List<AskedLine> all) {
        return BatchLines.first(all, identifier -> asked.told(batch.askedBy(), identifier));
    }

    private LookAnswer answer(
            Answering answering,
            AskedLine line,
            IdentifiedSubject subject,
            Map<String, List<Holder>> holders,
            List<StandingOutcome> outcomes) {
        return subject == null
                ? answering.nobody(List.of())
                : answering.about(
                        hints.subject(subject, line.name()), holders.get(subject.number()), outcomes, List.of());
    }

    private LineProblem problem(
            BatchCheck batch, AskedLine line, IdentifiedSubject subject, Map<String, List<Holder>> holders) {
        if (!isPossible(batch, line)) {
            return LineProblem.IMPOSSIBLE;
        }
        return subject == null || holders.containsKey(subject.number()) ? null : LineProblem.NOT_PERMITTED;
    }

    private boolean isPossible(BatchCheck batch, AskedLine line) {
        return asked.isPossible(new AskedSubject(batch.askedBy(), line.identifier(), line.name()));
    }

    private static Map<String, IdentifiedSubject> unambiguous(Map<String, List<IdentifiedSubject>> meant) {
        return meant.entrySet().stream()
                .filter(asked -> asked.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, asked -> asked.getValue().get(0)));
    }

    /**
     * Some lines' looks.
     *
     * @param behind numbers of the persons who were looked at because of the subjects: each is a look of its own
     */
    record Seen(List<BatchLook> looks, Set<String> behind) {}

    /** What is no number is cut short: it may be anything. A person's number is masked, mistyped too, and whatever it was given as. */
    private String shown(AskedBy by, AskedLine line, LineProblem problem) {
        boolean impossible = problem == LineProblem.IMPOSSIBLE;
        String identifier = line.identifier();
        String shown =
                impossible && identifier.length() > LONGEST_SHOWN ? identifier.substring(0, LONGEST_SHOWN) : identifier;
        boolean masked = by == AskedBy.ID_NUMBER || impossible && asked.isPersonal(identifier);
        return masked ? Masking.idNumber(shown) : shown;
    }
}
