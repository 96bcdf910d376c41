package org.creditportal.records.application.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.application.batch.SubjectMemory.Named;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.record.RecordTerms;
import org.creditportal.records.domain.record.Withholding;
import org.creditportal.records.domain.subject.Subject;

/** The rows that one portion of a file adds to the tables; what stands where is said here once. */
final class BulkTables {

    private static final BulkTable<Subject> SUBJECTS = new BulkTable<>(
            "rec_subject",
            List.of(
                    "id",
                    "version",
                    "number",
                    "kind",
                    "name",
                    "identity_key",
                    "social_credit_code",
                    "code_acceptance",
                    "registration_number",
                    "registration_key",
                    "organisation_code",
                    "organisation_key",
                    "tax_number",
                    "institution_number",
                    "association_number",
                    "certificate",
                    "protected_id_number",
                    "id_number_index",
                    "adult_from",
                    "created_at"),
            BulkTables::values);
    private static final BulkTable<SubjectName> NAMES = new BulkTable<>(
            "rec_subject_name",
            List.of("id", "subject_number", "name", "kind", "source", "search_text", "search_tokens"),
            SubjectName::values);
    private static final BulkTable<LaterNumber> NUMBERS = new BulkTable<>(
            "rec_subject_identifier",
            List.of("id", "subject_number", "told_subject", "kind", "value", "source"),
            LaterNumber::values);
    private static final BulkTable<Representative> RELATIONS = new BulkTable<>(
            "rec_relation",
            List.of(
                    "id",
                    "subject_number",
                    "told_subject",
                    "role",
                    "person_key",
                    "person_name",
                    "protected_number",
                    "number_index",
                    "valid_from",
                    "source"),
            Representative::values);
    private static final BulkTable<NewRecord> RECORDS = new BulkTable<>(
            "rec_record",
            List.of(
                    "id",
                    "version",
                    "number",
                    "kind",
                    "state",
                    "bureau",
                    "subject_number",
                    "told_subject",
                    "subject_kind",
                    "subject_name",
                    "subject_code",
                    "adult_from",
                    "document_number",
                    "document_key",
                    "document_tail",
                    "decision_key",
                    "content_digest",
                    "decided_on",
                    "valid_from",
                    "valid_until",
                    "public_until",
                    "authority",
                    "authority_code",
                    "source",
                    "source_code",
                    "remark",
                    "search_text",
                    "catalogue_item",
                    "due_on",
                    "due_provisional",
                    "retained_until",
                    "withholding",
                    "withholding_reason",
                    "revision",
                    "batch_id",
                    "line_number",
                    "recorded_by",
                    "recorded_by_name",
                    "recorded_at"),
            BulkTables::values);
    private static final BulkTable<NewRecord> CONTENTS = new BulkTable<>(
            "rec_content", List.of("record_id", "content"), record -> new Object[] {record.id(), record.content()});

    private final List<Subject> subjects = new ArrayList<>();
    private final List<SubjectName> names = new ArrayList<>();
    private final List<LaterNumber> numbers = new ArrayList<>();
    private final List<Representative> representatives = new ArrayList<>();
    private final List<NewRecord> records = new ArrayList<>();

    void add(Subject subject) {
        subjects.add(subject);
    }

    void add(SubjectName name) {
        names.add(name);
    }

    void add(LaterNumber number) {
        numbers.add(number);
    }

    void add(Representative representative) {
        representatives.add(representative);
    }

    void add(NewRecord record) {
        records.add(record);
    }

    /** What comes on record. */
    List<NewRecord> records() {
        return records;
    }

    /** Writes everything, parents first. Names, numbers and relations that are known already stay as they are. */
    void load(Connection connection) throws SQLException {
        SUBJECTS.load(subjects, connection);
        NAMES.loadNew(names, connection);
        NUMBERS.loadNew(numbers, connection);
        CertifiedPersons.recognise(representatives, connection);
        if (RELATIONS.loadNew(representatives, connection) < representatives.size()) {
            RELATIONS.loadNew(ReturnedPersons.among(representatives, connection), connection);
        }
        RECORDS.load(records, connection);
        CONTENTS.load(records, connection);
    }

    private static Object[] values(Subject subject) {
        return new Object[] {
            subject.id(),
            1,
            subject.number(),
            subject.kind(),
            subject.name(),
            subject.identityKey(),
            subject.socialCreditCode(),
            subject.codeAcceptance(),
            subject.registrationNumber(),
            subject.registrationKey(),
            subject.organisationCode(),
            subject.organisationKey(),
            subject.taxNumber(),
            subject.institutionNumber(),
            subject.associationNumber(),
            subject.certificate(),
            subject.protectedIdNumber(),
            subject.idNumberIndex(),
            subject.adultFrom(),
            DatabaseTime.text(subject.createdAt())
        };
    }

    private static Object[] values(NewRecord record) {
        RecordFacts facts = record.facts();
        RecordTerms terms = record.terms();
        Withholding withholding = record.withholding();
        return new Object[] {
            record.id(),
            1,
            record.number(),
            facts.kind(),
            RecordState.RECORDED,
            record.origin().bureau(),
            record.subject().number(),
            record.subject().told(),
            record.subject().kind(),
            facts.subject().name(),
            record.subject().code(),
            record.subject().adultFrom(),
            facts.documentNumber(),
            record.searchKeys().document(),
            record.searchKeys().documentTail(),
            record.decisionKey(),
            record.contentDigest(),
            facts.decidedOn(),
            facts.validFrom(),
            facts.validUntil(),
            facts.publicUntil(),
            facts.authority(),
            facts.authorityCode(),
            facts.source(),
            facts.sourceCode(),
            facts.remark(),
            record.searchKeys().text(record.subject().code()),
            terms.catalogueItem(),
            terms.dueOn(),
            terms.dueProvisional() ? 1 : 0,
            terms.retainedUntil(),
            withholding == null ? null : withholding.ground(),
            withholding == null ? null : withholding.reason(),
            1,
            record.origin().batchId(),
            record.origin().line(),
            record.origin().by().officer(),
            record.origin().by().name(),
            DatabaseTime.text(record.origin().at())
        };
    }

    /**
     * A name that is told of a subject.
     *
     * @param kind {@code CURRENT} for a new subject's first name, {@code ALIAS} for another that was reported
     */
    record SubjectName(String subjectNumber, String name, String kind, String source) {

        private Object[] values() {
            return new Object[] {
                Identifiers.next(),
                subjectNumber,
                name,
                kind,
                source,
                SearchText.normalise(name),
                SearchText.tokens(name)
            };
        }
    }

    /**
     * A registration number by which a subject is told that is on record without it.
     *
     * @param toldSubject of whom it was told, where that subject was found to be this one; else {@code null}
     */
    record LaterNumber(String subjectNumber, String toldSubject, String number, String source) {

        private Object[] values() {
            IdentifierKind kind = IdentifierKind.REGISTRATION_NUMBER;
            return new Object[] {Identifiers.next(), subjectNumber, toldSubject, kind, kind.folded(number), source};
        }
    }

    /**
     * A person behind a subject, as he may be stored.
     *
     * @param toldSubject of whom it was told, where that subject was found to be this one; else {@code null}
     * @param key tells him from others behind the same subject
     * @param formerKeys told him while numbers were taken without their certificates, or with each issue; mostly none
     * @param since day of the first decision that names him
     * @param told of which day the latest is, once all rows of a portion are told
     */
    record Representative(
            String subjectNumber,
            String toldSubject,
            String key,
            List<String> formerKeys,
            String name,
            String protectedNumber,
            String numberIndex,
            LocalDate since,
            Named told,
            String source) {

        /** The same from another day on. */
        Representative from(LocalDate day) {
            return new Representative(
                    subjectNumber, toldSubject, key, formerKeys, name, protectedNumber, numberIndex, day, told, source);
        }

        private Object[] values() {
            return new Object[] {
                Identifiers.next(),
                subjectNumber,
                toldSubject,
                "LEGAL_REPRESENTATIVE",
                key,
                name,
                protectedNumber,
                numberIndex,
                since,
                source
            };
        }
    }
}
