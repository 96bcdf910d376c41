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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.subject.PersonIdentity;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Relation.Person;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.NamedRepresentative;

/**
 * Has stand behind a subject whom its records name as its legal representative, also after one says something else: whoever was named
 * by mistake never stood there, unless another record names him too or an officer has entered him. Who is told more fully or less, with his
 * number or without it, with its certificate or without it, is the same person: measures may rest on him.
 */
@ApplicationScoped
public class Representatives {

    private static final long OF_NO_RECORD = 0;

    private SubjectParts parts;
    private CreditRecords records;
    private Batches batches;
    private RecordTexts texts;
    private DecisionKeys keys;
    private SubjectEvents events;
    private LegalDate legalDate;

    protected Representatives() {}

    @Inject
    public Representatives(
            SubjectParts parts,
            CreditRecords records,
            Batches batches,
            RecordTexts texts,
            DecisionKeys keys,
            SubjectEvents events,
            LegalDate legalDate) {
        this.parts = parts;
        this.records = records;
        this.batches = batches;
        this.texts = texts;
        this.keys = keys;
        this.events = events;
        this.legalDate = legalDate;
    }

    /** Whom the record names now; {@code null} when nobody, or when it is withdrawn. */
    public Person named(CreditRecord record) {
        return record.state() == RecordState.RECORDED ? named(record.content()) : null;
    }

    /** Whether the record names the same person when it says this: who is told otherwise is followed, and not told anew. */
    public boolean namesSame(CreditRecord record, String content) {
        return Objects.equals(key(named(record)), key(named(content)));
    }

    private Person named(String content) {
        RecordContent said = texts.content(content);
        String name = said.get(Item.REPRESENTATIVE);
        if (name == null) {
            return null;
        }
        String encrypted = said.get(Item.REPRESENTATIVE_NUMBER);
        String number = encrypted == null ? null : texts.revealed(encrypted);
        String key = keys.personKey(name, NamedRepresentative.identity(said, number, legalDate.today()));
        return new Person(key, name, encrypted == null ? null : new ProtectedNumber(encrypted, key.substring(2)));
    }

    /**
     * Follows what the record says by now.
     *
     * @param before whom it named before; {@code null} for nobody
     */
    public void follow(CreditRecord record, Person before) {
        Person now = named(record);
        if (Objects.equals(key(before), key(now))) {
            return;
        }
        // Else two who change records at once would each rely on what the other one's record said before.
        parts.holdRepresentatives(record.subjectNumber());
        List<Relation> known = parts.relations(List.of(record.subjectNumber())).stream()
                .filter(relation -> relation.role() == RelationRole.LEGAL_REPRESENTATIVE)
                .toList();
        if (isFuller(before, now) && latest(known, before).isPresent()) {
            return;
        }
        Optional<Relation> same = isFuller(now, before) ? told(known, before.key()) : Optional.empty();
        Optional<Relation> recognised = same.filter(relation -> recognise(relation, known, now, record));
        if (now != null) {
            add(now, record, recognised.or(() -> latest(known, now)
                    .filter(relation -> !relation.personKey().equals(key(before)))));
        }
        if (before != null && same.isEmpty()) {
            retract(gone(known, before, now), before, record);
        }
    }

    /**
     * Who was told by less and is told more fully now stands there as before. By less two may have been told: where another record tells it
     * too, and it may mean another one behind the subject, nobody is guessed.
     */
    private boolean recognise(Relation relation, List<Relation> known, Person now, CreditRecord record) {
        boolean another = known.stream()
                .map(Representatives::person)
                .anyMatch(other -> isFuller(other, person(relation)) && !isSame(other, now));
        boolean guessed =
                another && namedElsewhere(record).anyMatch(other -> other.key().equals(relation.personKey()));
        return !guessed && parts.recognise(relation, now);
    }

    /**
     * Files of before told the person's number without his certificate: where a record tells it, he is known by it from now on. Two who
     * have one number by different certificates are two, and then it is not known who was told.
     */
    public void recognise(Subject person) {
        String told = keys.personKey(person.name(), keys.revealed(person.protectedIdNumber()));
        parts.relationsOfPerson(List.of(told.substring(2))).stream()
                .filter(relation -> relation.role() == RelationRole.LEGAL_REPRESENTATIVE && !relation.isPast())
                .filter(relation -> relation.personKey().equals(told))
                .forEach(this::recognise);
    }

    private void recognise(Relation relation) {
        parts.holdRepresentatives(relation.subjectNumber());
        Map<String, Person> certified = new HashMap<>();
        records.contentsTelling(relation.subjectNumber(), Item.REPRESENTATIVE_CERTIFICATE, OF_NO_RECORD).stream()
                .map(this::named)
                .filter(Objects::nonNull)
                .filter(person -> !person.key().equals(relation.personKey())
                        && withoutCertificate(person).equals(relation.personKey()))
                .forEach(person -> certified.put(person.key(), person));
        if (certified.size() == 1
                && !parts.recognise(relation, certified.values().iterator().next())) {
            parts.retract(relation, legalDate.today());
        }
    }

    private void retract(List<Relation> told, Person person, CreditRecord record) {
        List<Relation> open = told.stream()
                .filter(relation -> relation.term().until() == null)
                .toList();
        if (open.isEmpty() || isNamedElsewhere(person, record)) {
            return;
        }
        Set<Long> retracted = open.stream()
                .filter(relation -> parts.retract(relation, legalDate.today()))
                .map(Relation::id)
                .collect(Collectors.toSet());
        if (!retracted.isEmpty()) {
            Set<String> keys = new HashSet<>(List.of(person.key(), withoutCertificate(person)));
            open.forEach(relation -> keys.add(relation.personKey()));
            events.retract(new RepresentativeRetracted(record.subjectNumber(), retracted, keys));
        }
    }

    private static String key(Person person) {
        return person == null ? null : person.key();
    }

    /** Who is told by exactly this. */
    private static Optional<Relation> told(List<Relation> known, String key) {
        return known.stream()
                .filter(relation -> !relation.isPast() && relation.personKey().equals(key))
                .findFirst();
    }

    /** Whom a record that names another now, or nobody, has told; by a name alone, which it told more fully before, the only one of it. */
    private List<Relation> gone(List<Relation> known, Person before, Person now) {
        List<Relation> his = his(known, before);
        List<Relation> told = his.isEmpty() && before.number() == null ? onlyOneOf(known, before.key()) : his;
        return told.stream()
                .filter(relation -> now == null || !isSame(now, person(relation)))
                .toList();
    }

    private List<Relation> onlyOneOf(List<Relation> known, String name) {
        List<Relation> namesakes = known.stream()
                .filter(relation ->
                        !relation.isPast() && byName(person(relation)).equals(name))
                .toList();
        boolean one = namesakes.stream().allMatch(relation -> isSame(person(relation), person(namesakes.get(0))));
        return one ? namesakes : List.of();
    }

    /** Files may have told him with his certificate and without it. */
    private List<Relation> his(List<Relation> known, Person person) {
        return known.stream()
                .filter(relation -> !relation.isPast() && isSame(person, person(relation)))
                .toList();
    }

    /** The one of his own key before one that is his all the same. */
    private Optional<Relation> latest(List<Relation> known, Person person) {
        List<Relation> his = his(known, person);
        return his.stream()
                .filter(relation -> relation.personKey().equals(person.key()))
                .findFirst()
                .or(() -> his.stream().findFirst());
    }

    private static Person person(Relation relation) {
        String encrypted = relation.protectedNumber();
        return new Person(
                relation.personKey(),
                relation.personName(),
                encrypted == null ? null : new ProtectedNumber(encrypted, relation.numberIndex()));
    }

    /** Files of before told a number without its certificate; two who have one number by different certificates are two. */
    private boolean isSame(Person one, Person other) {
        return one.key().equals(other.key())
                || index(one) != null && index(one).equals(index(other))
                || withoutCertificate(one).equals(other.key())
                || withoutCertificate(other).equals(one.key())
                || keyToday(one).equals(keyToday(other));
    }

    /** His key, without the issue of a permit that files of before told him with. */
    private String keyToday(Person person) {
        if (person.number() == null) {
            return person.key();
        }
        String number = texts.revealed(person.number().encrypted());
        return Stream.of(CertificateType.values())
                .filter(certificate -> !certificate.lasting(number).equals(number))
                .filter(certificate -> person.key().equals(keys.personKey(person.name(), certificate + ":" + number)))
                .findFirst()
                .map(permit -> keys.personKey(person.name(), PersonIdentity.of(permit, number, legalDate.today())))
                .orElse(person.key());
    }

    private static String index(Person person) {
        return person.number() == null ? null : person.number().index();
    }

    /** Whether the one is told as the other, and his number or its certificate beside. */
    private boolean isFuller(Person one, Person other) {
        return one != null
                && other != null
                && !one.key().equals(other.key())
                && (withoutCertificate(one).equals(other.key()) || byName(one).equals(other.key()));
    }

    private String byName(Person person) {
        return keys.personKey(person.name(), null);
    }

    private String withoutCertificate(Person person) {
        return person.number() == null
                ? person.key()
                : keys.personKey(person.name(), texts.revealed(person.number().encrypted()));
    }

    /** Who has left before the decision is back; of whom was known to be there, or to be gone by then, nothing new is told. */
    private void add(Person person, CreditRecord record, Optional<Relation> latest) {
        LocalDate until = latest.map(relation -> relation.term().until()).orElse(null);
        if (latest.isPresent() && (until == null || !until.isBefore(record.decidedOn()))) {
            return;
        }
        latest.ifPresent(parts::makeRoom);
        parts.addOnce(Relation.representative(
                record.subjectNumber(),
                record.toldSubject(),
                person,
                record.decidedOn(),
                batches.requireById(record.provenance().batchId()).file().name()));
    }

    /** Also in another spelling, where a number tells who it is, and by his name alone: what is not known is not gone. */
    private boolean isNamedElsewhere(Person person, CreditRecord record) {
        return namedElsewhere(record)
                .anyMatch(other -> isSame(person, other) || isFuller(person, other) || isFuller(other, person));
    }

    private Stream<Person> namedElsewhere(CreditRecord record) {
        return records.contentsTelling(record.subjectNumber(), Item.REPRESENTATIVE, record.id()).stream()
                .map(this::named)
                .filter(Objects::nonNull);
    }
}
