package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.files.read.WrittenText;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.code.OrganisationCode;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.subject.AddIdentifier;
import org.creditportal.records.api.subject.AddName;
import org.creditportal.records.api.subject.AddRelation;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.ClassifySubject;
import org.creditportal.records.api.subject.EndName;
import org.creditportal.records.api.subject.EndRelation;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.NameKind;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectMaintenance;
import org.creditportal.records.api.subject.SubjectNamed;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.TellRegistration;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.subject.Registration;
import org.creditportal.records.domain.subject.Relation;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectIdentifier;
import org.creditportal.records.domain.subject.SubjectName;
import org.creditportal.records.domain.subject.SubjectParts;
import org.creditportal.records.domain.subject.Term;

/** Each step locks the subject, so that two officers add the same thing once. */
@Stateless
@DenyAll
@Local(SubjectMaintenance.class)
public class SubjectMaintenanceBean implements SubjectMaintenance {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private VisibleSubjects subjects;
    private SubjectParts parts;
    private PersonNumbers numbers;
    private SubjectEvents events;
    private LegalDate legalDate;
    private CreditRecords records;
    private RecordEvents recordEvents;

    protected SubjectMaintenanceBean() {}

    @Inject
    public SubjectMaintenanceBean(
            VisibleSubjects subjects,
            SubjectParts parts,
            PersonNumbers numbers,
            SubjectEvents events,
            LegalDate legalDate,
            CreditRecords records,
            RecordEvents recordEvents) {
        this.subjects = subjects;
        this.parts = parts;
        this.numbers = numbers;
        this.events = events;
        this.legalDate = legalDate;
        this.records = records;
        this.recordEvents = recordEvents;
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_NAME_ADDED)
    public void addName(AddName command) {
        Subject subject = unmerged(command.subject());
        NameKind kind = command.kind();
        String name = sound(command.name());
        String folded = SearchText.normalise(name);
        Optional<SubjectName> known = parts.names(List.of(subject.number())).stream()
                .filter(other -> other.searchText().equals(folded))
                .findFirst();
        boolean today = folded.equals(SearchText.normalise(subject.name()));
        demand(!today && (known.isEmpty() || kind == NameKind.CURRENT), RecordsError.NAME_KNOWN);
        if (kind == NameKind.CURRENT) {
            subject.rename(name);
            parts.makeFormer(
                    subject.number(),
                    command.from() == null ? null : command.from().minusDays(1));
        }
        SubjectName told = new SubjectName(
                subject.number(), name, kind, new Term(command.from(), command.until()), command.source());
        known.ifPresentOrElse(before -> parts.makeCurrent(before, told), () -> parts.add(told));
        events.publish(new SubjectNamed(subject.number()));
    }

    /** The name without what was pasted along; the same is demanded of it as of a name in a file. */
    private String sound(String written) {
        String name = WrittenText.clean(written);
        demand(WrittenText.isName(name) && !numbers.areIn(name), RecordsError.NAME_INVALID);
        return name;
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_NAME_CLOSED)
    public void endName(EndName command) {
        Subject subject = unmerged(command.subject());
        SubjectName name = parts.findName(command.name())
                .filter(found -> found.subjectNumber().equals(subject.number()))
                .orElseThrow(() -> new NotFoundException("SubjectName", String.valueOf(command.name())));
        LocalDate on = name.term().endedOn(command.on()).until();
        demand(name.kind() != NameKind.CURRENT && parts.end(name, on), RecordsError.NAME_NOT_ENDABLE);
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_IDENTIFIER_ADDED)
    public void addIdentifier(AddIdentifier command) {
        Subject subject = unmerged(command.subject());
        IdentifierKind kind = command.kind();
        String value = kind == IdentifierKind.ID_NUMBER
                ? numbers.indexOf(CertificateType.RESIDENT_ID, command.value())
                : kind.folded(command.value());
        demand(subject.kind().isPerson() == (kind == IdentifierKind.ID_NUMBER), RecordsError.IDENTIFIER_INVALID);
        demand(
                !value.isEmpty()
                        && (kind == IdentifierKind.ID_NUMBER || isSound(kind, WrittenText.clean(command.value()))),
                RecordsError.IDENTIFIER_INVALID);
        boolean known = value.equals(subject.identifiers().get(kind))
                || parts.identifiers(List.of(subject.number())).stream().anyMatch(other -> other.is(kind, value));
        demand(!known && !value.equals(subject.socialCreditCode()), RecordsError.IDENTIFIER_KNOWN);
        parts.identifiersTakenBack(List.of(subject.number())).stream()
                .filter(other -> other.is(kind, value))
                .findFirst()
                .ifPresentOrElse(
                        back -> parts.tellAgain(back, command.until(), command.source()),
                        () -> parts.add(new SubjectIdentifier(
                                subject.number(), kind, value, command.until(), command.source())));
        if (kind == IdentifierKind.ID_NUMBER) {
            tellAge(subject, command.value());
        }
    }

    /** What the public sees of who turns out to be a minor leaves it at once (K-7). */
    private void tellAge(Subject subject, String number) {
        LocalDate today = legalDate.today();
        boolean minor = subject.isMinor(today);
        subject.turnOutBorn(numbers.birthDate(number), today);
        if (!minor && subject.isMinor(today)) {
            records.hold(records.numbersOf(subject.number()))
                    .forEach(record -> recordEvents.keptBack(record, KeepingBack.WITHHELD));
        }
    }

    /** Codes with a check must pass it; the older numbers are of many forms, and yet none is a word or a filler (domain-facts 2.1). */
    private boolean isSound(IdentifierKind kind, String value) {
        return WrittenText.isNumber(value)
                && !numbers.isCitizensIn(value)
                && switch (kind) {
                    case SOCIAL_CREDIT_CODE -> SocialCreditCode.check(value).isEmpty();
                    case ORGANISATION_CODE -> OrganisationCode.isSound(value);
                    case REGISTRATION_NUMBER, TAX_NUMBER, INSTITUTION_NUMBER, ASSOCIATION_NUMBER, ID_NUMBER -> true;
                };
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_RELATION_ADDED)
    public void addRelation(AddRelation command) {
        Subject subject = unmerged(command.subject());
        demand(!subject.kind().isPerson(), RecordsError.RELATION_OF_PERSON);
        RelationRole role = command.role();
        demand(isShareSound(role, command.sharePercent()), RecordsError.SHARE_INVALID);
        CertificateType certificate =
                Optional.ofNullable(command.certificate()).map(type -> type).orElse(null);
        Relation.Person person = numbers.person(sound(command.personName()), certificate, command.personNumber());
        Term term = new Term(command.from(), command.until());
        Optional<Relation> latest = parts.relations(List.of(subject.number())).stream()
                .filter(other -> other.role() == role && other.personKey().equals(person.key()) && !other.isPast())
                .findFirst();
        demand(latest.isEmpty() || latest.get().term().until() != null, RecordsError.RELATION_KNOWN);
        latest.ifPresent(parts::makeRoom);
        parts.add(new Relation(subject.number(), role, person, command.sharePercent(), term, command.source()));
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_REGISTRATION_TOLD)
    public void tellRegistration(TellRegistration command) {
        Subject subject = unmerged(command.subject());
        demand(!subject.kind().isPerson(), RecordsError.REGISTRATION_INVALID);
        RegistrationRow told = new RegistrationRow(
                command.status(), command.establishedOn(), command.asOf(), WrittenText.clean(command.source()));
        demand(SoundRegistration.isSound(told, legalDate.today()), RecordsError.REGISTRATION_INVALID);
        Registration before = parts.registrations(List.of(subject.number())).stream()
                .findFirst()
                .orElse(null);
        demand(Registration.mayFollow(told, before), RecordsError.REGISTRATION_INVALID);
        parts.add(new Registration(subject.number(), told));
        if (before != null && !before.told().saysAs(told)) {
            events.register(new RegistrationChanged(subject.number(), told));
        }
    }

    private static boolean isShareSound(RelationRole role, BigDecimal share) {
        return share == null || role == RelationRole.SHAREHOLDER && share.signum() > 0 && share.compareTo(WHOLE) <= 0;
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_RELATION_CLOSED)
    public void endRelation(EndRelation command) {
        Subject subject = unmerged(command.subject());
        Relation relation = parts.findRelation(command.relation())
                .filter(found -> found.subjectNumber().equals(subject.number()))
                .orElseThrow(() -> new NotFoundException("Relation", String.valueOf(command.relation())));
        LocalDate on = relation.term().endedOn(command.on()).until();
        demand(parts.end(relation, on), RecordsError.RELATION_NOT_ENDABLE);
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_CLASSIFIED)
    public void classify(ClassifySubject command) {
        Reason.demand(command.reason(), RecordsError.REASON_REQUIRED).text();
        Subject subject = unmerged(command.subject());
        subject.requireVersion(command.seenVersion());
        SubjectKind kind = command.kind();
        if (kind == subject.kind()) {
            AuditedAct.changedNothing();
        }
        subject.classify(kind);
    }

    private Subject unmerged(SubjectNumber number) {
        Subject subject = subjects.requireForChange(number.value());
        if (subject.isMerged()) {
            throw new RecordsException(RecordsError.SUBJECT_MERGED, subject.mergedInto());
        }
        return subject;
    }

    private static void demand(boolean holds, RecordsError otherwise) {
        if (!holds) {
            throw new RecordsException(otherwise);
        }
    }
}
