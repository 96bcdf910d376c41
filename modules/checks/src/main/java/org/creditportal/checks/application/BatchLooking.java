package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchLook;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;

/** Looks at many subjects by as many queries as at one: all are identified at once, and every source is asked once. */
@ApplicationScoped
public class BatchLooking {

    @Inject
    SubjectIdentification identification;

    @Inject
    LookGate gate;

    @Inject
    Looking looking;

    @Inject
    NameHints hints;

    @Inject
    Clock clock;

    /** The looks of some lines, as of now. */
    List<BatchLook> look(BatchCheck batch, List<AskedLine> lines) {
        Answering answering = looking.answering(batch.rules(), batch.matter(), clock.instant());
        Map<String, IdentifiedSubject> known = identify(
                batch.askedBy(),
                lines.stream()
                        .map(AskedLine::identifier)
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, List<Holder>> holders = looking.holders(batch.rules().table(), known.values());
        Set<String> numbers = new HashSet<>();
        holders.values().forEach(concerned -> concerned.forEach(holder -> numbers.addAll(holder.numbers())));
        List<StandingOutcome> outcomes = gate.ask(
                LookGround.of(batch.matter(), batch.basis(), batch.evidence()),
                known.values().stream().map(IdentifiedSubject::number).toList(),
                new StandingQuestion(numbers, answering.on()));
        List<BatchLook> looks = new ArrayList<>();
        for (AskedLine line : lines) {
            IdentifiedSubject subject = known.get(line.identifier());
            LookAnswer answer = subject == null
                    ? answering.nobody(List.of())
                    : answering.about(
                            hints.subject(subject, line.name()), holders.get(subject.number()), outcomes, List.of());
            looks.add(new BatchLook(batch.id(), line.line(), shown(batch.askedBy(), line), answer));
        }
        return looks;
    }

    private Map<String, IdentifiedSubject> identify(AskedBy by, List<String> identifiers) {
        return switch (by) {
            case CODE -> identification.findByCodes(identifiers);
            case REGISTRATION_NUMBER -> identification.findByRegistrationNumbers(identifiers);
            case ID_NUMBER -> identification.findByIdNumbers(identifiers);
            case NAME -> Map.of();
        };
    }

    private static String shown(AskedBy by, AskedLine line) {
        return by == AskedBy.ID_NUMBER ? Masking.idNumber(line.identifier()) : line.identifier();
    }
}
