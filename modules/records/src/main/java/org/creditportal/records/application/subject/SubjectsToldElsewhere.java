package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.RegisteredSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectRegistration;
import org.creditportal.records.api.subject.ToldSubject;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.subject.Term;

/** Takes subjects in of whom other authorities tell. */
@ApplicationScoped
public class SubjectsToldElsewhere implements SubjectRegistration {

    /** GB 32100-2015: registered by market supervision (9) as an individual business (2). */
    private static final String TRADER = "92";

    @Inject
    SubjectIdentification identification;

    @Inject
    Subjects subjects;

    @Inject
    SubjectParts parts;

    @Inject
    DecisionKeys keys;

    @Inject
    SubjectViews views;

    @Inject
    SubjectEvents events;

    @Inject
    LegalDate legalDate;

    @Override
    public List<RegisteredSubject> register(List<ToldSubject> told, String source) {
        Map<String, List<IdentifiedSubject>> known = new HashMap<>(identification.findByCodes(
                told.stream().map(ToldSubject::code).filter(Objects::nonNull).toList()));
        known.putAll(identification.findByIdNumbers(told.stream()
                .map(ToldSubject::idNumber)
                .filter(Objects::nonNull)
                .toList()));
        Map<String, Set<String>> names = names(known);
        Set<String> contested = contested(told);
        return told.stream()
                .map(one -> contested.contains(one.identifier()) ? one.withSeveralNames() : one)
                .map(one -> registered(one, known, names, source))
                .toList();
    }

    /** Codes and numbers that are told with several names, as a spreadsheet makes them that fills down. */
    private static Set<String> contested(List<ToldSubject> told) {
        Map<String, String> names = new HashMap<>();
        Set<String> contested = new HashSet<>();
        for (ToldSubject one : told) {
            String name = SearchText.normalise(one.name());
            if (!name.equals(names.getOrDefault(one.identifier(), name))) {
                contested.add(one.identifier());
            }
            names.put(one.identifier(), name);
        }
        return contested;
    }

    private RegisteredSubject registered(
            ToldSubject told,
            Map<String, List<IdentifiedSubject>> known,
            Map<String, Set<String>> names,
            String source) {
        String identifier = told.identifier();
        List<IdentifiedSubject> meant = known.getOrDefault(identifier, List.of());
        if (meant.size() > 1) {
            return RegisteredSubject.SEVERAL;
        }
        if (!meant.isEmpty()) {
            IdentifiedSubject subject = meant.get(0);
            return RegisteredSubject.of(
                    subject, !names.get(subject.number()).contains(SearchText.normalise(told.name())));
        }
        if (told.contested()) {
            return RegisteredSubject.CONTESTED;
        }
        Optional<SubjectFacts> facts = facts(told);
        facts.ifPresent(sound -> {
            IdentifiedSubject created = create(sound, source);
            known.put(identifier, List.of(created));
            names.put(created.number(), Set.of(SearchText.normalise(told.name())));
        });
        return facts.map(sound -> RegisteredSubject.of(known.get(identifier).get(0), false))
                .orElse(RegisteredSubject.NOBODY);
    }

    /** Every name that they have or had, as names are compared, by their numbers. */
    private Map<String, Set<String>> names(Map<String, List<IdentifiedSubject>> known) {
        Map<String, Set<String>> names = new HashMap<>();
        known.values().stream()
                .flatMap(List::stream)
                .forEach(subject -> names.put(
                        subject.number(),
                        new HashSet<>(
                                Set.of(SearchText.normalise(subject.subject().name())))));
        if (!names.isEmpty()) {
            parts.names(Set.copyOf(names.keySet()))
                    .forEach(name -> names.get(name.subjectNumber()).add(name.searchText()));
        }
        return names;
    }

    private IdentifiedSubject create(SubjectFacts facts, String source) {
        Subject subject =
                Subject.of(facts, keys.subjectKey(facts), keys.protectedNumber(facts), legalDate.today(), events.now());
        subjects.add(subject);
        parts.add(new SubjectName(subject.number(), subject.name(), NameKind.CURRENT, new Term(null, null), source));
        return IdentifiedSubject.itself(views.of(subject), Set.of(subject.number()));
    }

    private Optional<SubjectFacts> facts(ToldSubject told) {
        LocalDate today = legalDate.today();
        if (told.code() != null) {
            return SocialCreditCode.check(told.code()).isPresent()
                    ? Optional.empty()
                    : Optional.of(organisation(told.name(), SocialCreditCode.of(told.code())));
        }
        return told.idNumber() == null
                        || CitizenIdNumber.check(told.idNumber(), today).isPresent()
                ? Optional.empty()
                : Optional.of(person(told.name(), CitizenIdNumber.of(told.idNumber(), today)));
    }

    private static SubjectFacts organisation(String name, SocialCreditCode code) {
        SubjectKind kind = code.value().startsWith(TRADER) ? SubjectKind.SOLE_TRADER : SubjectKind.LEGAL_PERSON;
        return new SubjectFacts(kind, name, code, null, null, null, null, null, null, null, null);
    }

    private static SubjectFacts person(String name, CitizenIdNumber number) {
        return new SubjectFacts(
                SubjectKind.NATURAL_PERSON,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                CertificateType.RESIDENT_ID,
                number.reveal(),
                number.birthDate());
    }
}
