package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.gate.LookedAt;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.domain.check.DecidedBy;
import org.creditportal.checks.domain.rule.Answering;
import org.creditportal.checks.domain.rule.Holder;
import org.creditportal.checks.domain.rule.SourceAnswers;
import org.creditportal.kernel.standing.StandingOutcome;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

/** Looks: asks whom an identifier means, then every source what is in force, then the rules what follows. Changes nothing. */
@ApplicationScoped
public class Looking {

    @Inject
    SubjectIdentification identification;

    @Inject
    LookGate gate;

    @Inject
    NameHints hints;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Inject
    Clock clock;

    /** Looks as of now, to what a database keeps of it. */
    Seen look(DecidedBy rules, AdministrativeMatter matter, LookGround ground, AskedBy by, Asked asked) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<IdentifiedSubject> meant = meant(by, asked.identifier());
        Answering answering = answering(rules, matter, at);
        if (meant.isEmpty()) {
            return new Seen(answering.nobody(hints.ofEntered(asked.name())), Set.of());
        }
        if (meant.size() > 1) {
            return new Seen(answering.unable(hints.ofNumber(meant)), Set.of());
        }
        IdentifiedSubject subject = meant.get(0);
        List<Holder> holders = holders(rules.table(), List.of(subject)).get(subject.number());
        Set<String> numbers = new HashSet<>();
        holders.forEach(holder -> numbers.addAll(holder.numbers()));
        List<StandingOutcome> outcomes =
                gate.ask(ground, identified(holders.stream()), new StandingQuestion(numbers, answering.on()));
        return new Seen(
                answering.about(hints.subject(subject, asked.name()), holders, outcomes, hints.ofSubject(subject)),
                behind(holders.stream()));
    }

    /** Looks without rules: what is in force about whom the identifier means, and nobody behind it. */
    LookedAt look(LookGround ground, AskedBy by, Asked asked) {
        List<IdentifiedSubject> meant = meant(by, asked.identifier());
        if (meant.isEmpty()) {
            return new LookedAt(null, Set.of(), List.of(), true, hints.ofEntered(asked.name()));
        }
        if (meant.size() > 1) {
            return new LookedAt(null, Set.of(), List.of(), false, hints.ofNumber(meant));
        }
        IdentifiedSubject subject = meant.get(0);
        Instant at = clock.instant();
        List<StandingOutcome> outcomes =
                gate.ask(ground, List.of(subject.number()), new StandingQuestion(subject.numbers(), legalDate.today()));
        boolean complete = SourceAnswers.rows(outcomes, TenantChecks.of(tenants.current()), at).stream()
                .allMatch(source -> source.standing().counts());
        return new LookedAt(
                hints.subject(subject, asked.name()), subject.numbers(), outcomes, complete, hints.ofSubject(subject));
    }

    /** What answers are made of in the matter, as of a moment. */
    Answering answering(DecidedBy rules, AdministrativeMatter matter, Instant at) {
        LocalDate today = legalDate.today();
        TenantChecks terms = TenantChecks.of(tenants.current());
        LocalDate until = matter.periodUntil() == null ? today : matter.periodUntil();
        LocalDate from = matter.periodFrom() == null ? until.minusMonths(terms.periodMonths()) : matter.periodFrom();
        return new Answering(rules, terms, matter.kind(), at, today, from, until);
    }

    /** Whom the identifier means; nobody where nobody on record has it, several where it does not tell which of them. */
    List<IdentifiedSubject> meant(AskedBy by, String identifier) {
        return identifier == null ? List.of() : meant(by, List.of(identifier)).getOrDefault(identifier, List.of());
    }

    /** The same of many, by identifier; whoever is missing is not on record. */
    Map<String, List<IdentifiedSubject>> meant(AskedBy by, List<String> identifiers) {
        return switch (by) {
            case CODE -> identification.findByCodes(identifiers);
            case REGISTRATION_NUMBER -> identification.findByRegistrationNumbers(identifiers);
            case ID_NUMBER -> identification.findByIdNumbers(identifiers);
            case NAME -> Map.of();
        };
    }

    /** Each subject first, then the persons behind it who are looked at by these rules, known by number or not; by the subject's number. */
    Map<String, List<Holder>> holders(RuleTable rules, Collection<IdentifiedSubject> subjects) {
        Map<String, List<PersonBehind>> behind = behind(rules.behind(), subjects);
        Map<String, List<Holder>> holders = new HashMap<>();
        for (IdentifiedSubject subject : subjects) {
            Stream<Holder> persons = behind.getOrDefault(number(subject).value(), List.of()).stream()
                    .map(Holder::behind);
            holders.put(
                    subject.number(),
                    Stream.concat(Stream.of(Holder.of(subject)), persons).toList());
        }
        return holders;
    }

    private Map<String, List<PersonBehind>> behind(Set<RelationRole> roles, Collection<IdentifiedSubject> subjects) {
        return roles.isEmpty()
                ? Map.of()
                : identification.findPersonsBehind(
                        subjects.stream()
                                .filter(subject -> !subject.subject().kind().isPerson())
                                .map(Looking::number)
                                .toList(),
                        roles);
    }

    /** The numbers of those among them of whom anything may be known. */
    static Set<String> identified(Stream<Holder> holders) {
        return holders.filter(Holder::isIdentified).map(Holder::number).collect(Collectors.toSet());
    }

    /** The numbers of those among them who are looked at because of another. */
    static Set<String> behind(Stream<Holder> holders) {
        return holders.filter(holder -> holder.behind() != null && holder.isIdentified())
                .map(Holder::number)
                .collect(Collectors.toSet());
    }

    private static SubjectNumber number(IdentifiedSubject subject) {
        return subject.subject().number();
    }

    /**
     * What was answered.
     *
     * @param behind numbers of the persons who were looked at because of the subject: each is a look of its own
     */
    record Seen(LookAnswer answer, Set<String> behind) {}

    /**
     * Whom is asked for.
     *
     * @param identifier as it is compared, a personal number in the clear; {@code null} where only the name is known
     */
    record Asked(String identifier, String name) {}
}
