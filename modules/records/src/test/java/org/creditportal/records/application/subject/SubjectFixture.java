package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectsRegrouped;
import org.creditportal.records.api.subject.TurnedOutMinor;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.ReadableProtection;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.application.record.RecordsInMemory;
import org.creditportal.records.application.template.WrittenDatesInTables;
import org.creditportal.records.domain.batch.TurnsInMemory;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.subject.Holding;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectFacts;

/** An office with its subjects, and who is at work in it. */
final class SubjectFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** The number of {@link #person()}, and the one that the same citizen had before. */
    static final String CARD = "150102198807303035";

    static final String OLD_CARD = "150102880730303";

    final SubjectsInMemory subjects = new SubjectsInMemory();
    final SubjectsInMemory.Parts parts = new SubjectsInMemory.Parts();
    final MergesInMemory merges = new MergesInMemory();
    final HoldersInMemory holders = new HoldersInMemory(parts);
    final List<DomainEvent> events = new ArrayList<>();
    final List<String> audited = new ArrayList<>();
    final RecordsInMemory records = new RecordsInMemory();
    final List<String> hidden = new ArrayList<>();
    final List<TurnedOutMinor> minorsTold = new ArrayList<>();
    final List<RegistrationChanged> registered = new ArrayList<>();
    private Officer atWork = office("wang");

    final BureauScope scope = new BureauScope(new CurrentOfficer() {
        @Override
        public Officer require() {
            return atWork;
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(atWork);
        }
    });

    final LegalDate today = new LegalDate() {
        @Override
        public LocalDate today() {
            return TODAY;
        }
    };

    private final FieldProtection protection = new ReadableProtection();

    final SubjectEvents outbox = new SubjectEvents() {
        @Override
        Instant now() {
            return Instant.parse("2026-11-22T04:00:00Z");
        }

        @Override
        void publish(DomainEvent event) {
            events.add(event);
        }

        @Override
        void register(RegistrationChanged event) {
            registered.add(event);
        }

        @Override
        void turnOut(TurnedOutMinor event) {
            minorsTold.add(event);
        }

        @Override
        void regroup(DomainEvent event, SubjectsRegrouped now) {
            publish(event);
        }
    };

    final AuditTrail trail = new AuditTrail() {
        @Override
        public void record(String event, String object, String reason) {
            audited.add(event);
        }

        @Override
        public void recordAll(String event, List<String> objects, String reason) {
            objects.forEach(object -> audited.add(event + " " + object));
        }
    };

    final PersonNumbers numbers = new PersonNumbers(protection, today);
    final DecisionKeys decisionKeys = new DecisionKeys(protection);
    final SubjectViews subjectViews = new SubjectViews(decisionKeys, today);
    private final IdentifiedSubjects identified = new IdentifiedSubjects(subjects, parts, merges, subjectViews);
    private final VisibleSubjects visible = new VisibleSubjects(subjects, holders, scope);
    private final SubjectComparison comparison = new SubjectComparison(parts, numbers);
    private final MergeViews mergeViews = new MergeViews(subjects, subjectViews, scope);

    final TurnsInMemory turns = new TurnsInMemory();

    final Minors minors = new Minors(
            subjects,
            records,
            new RecordEvents() {
                @Override
                public void keptBack(CreditRecord record, KeepingBack because) {
                    hidden.add(record.number());
                }
            },
            outbox,
            today);

    final SubjectMergingBean merging = new SubjectMergingBean(
            new MergeSteps(subjects, parts, merges, comparison, holders, scope, outbox),
            merges,
            visible,
            mergeViews,
            minors,
            turns);

    final SubjectMaintenanceBean maintenance =
            new SubjectMaintenanceBean(visible, parts, numbers, outbox, today, minors);

    final RegistrationDeliveryBean registrations = new RegistrationDeliveryBean(
            new RegistrationTable(new WrittenDatesInTables(), today), visible, subjects, parts, outbox, turns);

    final DuplicateSearchBean duplicates =
            new DuplicateSearchBean(new CandidatesInMemory(subjects), merges, visible, comparison, numbers, mergeViews);

    final SubjectDossierBean dossier = new SubjectDossierBean(
            visible, holders, new DossierViews(parts, identified, visible, numbers), subjectViews, scope, today, trail);

    final SubjectIdentificationBean identification = identification();

    final RecordDossierBean light = new RecordDossierBean(holders, scope, today);

    private long row;

    /** Of the credit office, who sees all and may do all. */
    static Officer office(String id) {
        return officer(
                id,
                "credit-office",
                IdentityPermission.BUREAUS_ALL,
                RecordsPermission.RECORDS_VIEW,
                RecordsPermission.SUBJECTS_MANAGE,
                RecordsPermission.SUBJECTS_DECIDE,
                RecordsPermission.PERSONAL_DATA_REVEAL);
    }

    static Officer clerk(String id, String bureau) {
        return officer(id, bureau, RecordsPermission.RECORDS_VIEW, RecordsPermission.SUBJECTS_MANAGE);
    }

    private static Officer officer(String id, String bureau, String... permissions) {
        return new Officer(id, id, id, bureau, Set.of(), Set.of(permissions), Set.of(), Set.of());
    }

    void comes(Officer officer) {
        atWork = officer;
    }

    /** The company with a code that the tests of dossiers are about. */
    Subject company() {
        return organisation("昆明滇池商贸有限公司", "91350100M000100Y43");
    }

    /** The citizen whom they are about. */
    Subject person() {
        return person("张建国", CertificateType.RESIDENT_ID, CARD);
    }

    Subject organisation(String name, String code) {
        return born(
                new SubjectFacts(
                        SubjectKind.LEGAL_PERSON,
                        name,
                        SocialCreditCode.acceptedFor(code, "fixture"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                "C:" + code,
                null);
    }

    Subject trader(String name, String registrationNumber) {
        return born(
                new SubjectFacts(
                        SubjectKind.SOLE_TRADER,
                        name,
                        null,
                        registrationNumber,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                "R:" + registrationNumber,
                null);
    }

    Subject person(String name, CertificateType certificate, String number) {
        return person(name, certificate, number, null);
    }

    /** Sixteen years old. */
    Subject minor(String name) {
        return person(name, CertificateType.RESIDENT_ID, "530102201006060016", LocalDate.of(2010, 6, 6));
    }

    private Subject person(String name, CertificateType certificate, String number, LocalDate birthDate) {
        SubjectFacts facts = new SubjectFacts(
                SubjectKind.NATURAL_PERSON, name, null, null, null, null, null, null, certificate, number, birthDate);
        String index = protection.blindIndex(facts.identity());
        return born(facts, "P:" + index, new ProtectedNumber(protection.protect(number), index));
    }

    /** Who came on record while each issue of a permit made another. */
    Subject permitHolderOfBefore(String name, CertificateType certificate, String number) {
        SubjectFacts facts = new SubjectFacts(
                SubjectKind.NATURAL_PERSON, name, null, null, null, null, null, null, certificate, number, null);
        String index = protection.blindIndex(facts.formerIdentity());
        return born(facts, "P:" + index, new ProtectedNumber(protection.protect(number), index));
    }

    private SubjectIdentificationBean identification() {
        SubjectIdentificationBean bean = new SubjectIdentificationBean();
        bean.subjects = subjects;
        bean.parts = parts;
        bean.candidates = new CandidatesInMemory(subjects);
        bean.identified = identified;
        bean.keys = decisionKeys;
        bean.personNumbers = numbers;
        bean.legalDate = today;
        return bean;
    }

    private Subject born(SubjectFacts facts, String key, ProtectedNumber number) {
        Subject subject = Subject.of(facts, key, number, TODAY, Instant.EPOCH);
        subjects.add(subject);
        return subject;
    }

    /** A bureau reports something of the subject. */
    Holding reported(Subject subject, String bureau) {
        Holding record = new Holding(Holding.Part.RECORD, ++row);
        holders.holders.put(record, subject.number());
        holders.bureaus.put(record, bureau);
        return record;
    }

    /** What whoever is at work sees of the subject. */
    DossierView dossierOf(Subject subject) {
        return dossier.require(number(subject));
    }

    static SubjectNumber number(Subject subject) {
        return new SubjectNumber(subject.number());
    }

    static void assertRefused(Runnable act, RecordsError expected) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.code())
                        .isEqualTo(expected));
    }
}
