package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordReliance;
import org.creditportal.records.api.record.ReliantRow;
import org.creditportal.records.api.subject.HeldIdentifierView;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.IdentifierReliance;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.domain.subject.DossierRecords;
import org.creditportal.records.domain.subject.SubjectIdentifier;

/** What rests on a number of a subject: records whose rows told it so, what rests on these, and what was looked at by it. */
@ApplicationScoped
class RestingOnIdentifiers {

    private static final int MOST = 50;

    private DossierRecords records;
    private Iterable<RecordReliance> onRecords;
    private Iterable<IdentifierReliance> onIdentifiers;

    protected RestingOnIdentifiers() {}

    @Inject
    RestingOnIdentifiers(
            DossierRecords records,
            @Any Instance<RecordReliance> onRecords,
            @Any Instance<IdentifierReliance> onIdentifiers) {
        this(records, (Iterable<RecordReliance>) onRecords, onIdentifiers);
    }

    RestingOnIdentifiers(
            DossierRecords records, Iterable<RecordReliance> onRecords, Iterable<IdentifierReliance> onIdentifiers) {
        this.records = records;
        this.onRecords = onRecords;
        this.onIdentifiers = onIdentifiers;
    }

    HeldIdentifierView on(SubjectIdentifier identifier) {
        Page<String> told = told(identifier);
        return new HeldIdentifierView(
                identifier.kind(), identifier.shown(), told.items(), told.total(), reliances(identifier, told.items()));
    }

    /** Rows lead to a subject by its codes, and by personal numbers, which records do not say; by no other number. */
    private Page<String> told(SubjectIdentifier identifier) {
        return identifier.kind() == IdentifierKind.SOCIAL_CREDIT_CODE
                ? records.toldByCode(identifier.subjectNumber(), identifier.value(), MOST)
                : new Page<>(List.of(), 0, 1, MOST);
    }

    private List<ReliantRow> reliances(SubjectIdentifier identifier, List<String> told) {
        SubjectNumber subject = new SubjectNumber(identifier.subjectNumber());
        String key = identifier.kind() == IdentifierKind.REGISTRATION_NUMBER
                ? SubjectIdentification.registrationKey(identifier.value())
                : identifier.value();
        Map<String, ReliantRow> found = Stream.concat(
                        told.stream().flatMap(record -> onRecord(new RecordNumber(record))),
                        each(onIdentifiers).flatMap(reliance -> reliance.on(subject, key, MOST).stream()))
                .collect(Collectors.toMap(ReliantRow::number, row -> row, (one, same) -> one, LinkedHashMap::new));
        return found.values().stream().limit(MOST).toList();
    }

    private Stream<ReliantRow> onRecord(RecordNumber record) {
        return each(onRecords).flatMap(reliance -> reliance.on(record).stream());
    }

    private static <T> Stream<T> each(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }
}
