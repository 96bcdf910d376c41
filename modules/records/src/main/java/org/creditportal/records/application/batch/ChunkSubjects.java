package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.creditportal.records.application.batch.BulkTables.LaterNumber;
import org.creditportal.records.application.batch.BulkTables.Representative;
import org.creditportal.records.application.batch.BulkTables.SubjectName;
import org.creditportal.records.application.batch.SubjectMemory.Remembered;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.application.subject.KnownSubjects.Known;
import org.creditportal.records.domain.record.NewRecord.Party;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.NamedRepresentative;

/** Finds or makes the subjects of a portion of rows, with the names, numbers and representatives that the rows tell of them. */
@ApplicationScoped
public class ChunkSubjects {

    @Inject
    private RowHolders holders;

    @Inject
    private DecisionKeys keys;

    /**
     * The subjects of the rows by their keys; what is new is added to the tables, and everything is remembered.
     *
     * @param telling which rows tell for the first time, or as ever, whom they name as the legal representative
     * @throws RowsRefusedException when a row calls a subject by a name that it never had
     */
    Map<String, Party> resolve(
            RecordingChunk chunk,
            Collection<JudgedRow> rows,
            Predicate<JudgedRow> telling,
            SubjectMemory memory,
            BulkTables tables,
            Instant now) {
        Map<String, Remembered> met = known(rows, memory);
        Map<String, Party> parties = new HashMap<>();
        for (JudgedRow row : rows) {
            Remembered subject =
                    met.computeIfAbsent(row.subjectKey(), key -> memory.put(key, create(chunk, row, tables, now)));
            addRegistration(chunk, row, subject, tables);
            if (telling.test(row)) {
                addRepresentative(chunk, row, subject, tables);
            }
            parties.put(row.subjectKey(), party(subject.known()));
        }
        demandNames(rows, met);
        return parties;
    }

    /** Those of the rows' subjects that are on record. */
    private Map<String, Remembered> known(Collection<JudgedRow> rows, SubjectMemory memory) {
        Map<String, Remembered> known = new HashMap<>();
        List<JudgedRow> asked = new ArrayList<>();
        for (JudgedRow row : rows) {
            Remembered remembered = memory.get(row.subjectKey());
            if (remembered == null) {
                asked.add(row);
            } else {
                known.put(row.subjectKey(), remembered);
            }
        }
        holders.subjects(asked).forEach((key, subject) -> known.put(key, memory.put(key, subject)));
        return known;
    }

    private Known create(RecordingChunk chunk, JudgedRow row, BulkTables tables, Instant now) {
        Subject subject = Subject.of(
                row.facts().subject(),
                row.subjectKey(),
                keys.protectedNumber(row.facts().subject()),
                chunk.today(),
                now);
        tables.add(subject);
        tables.add(new SubjectName(subject.number(), subject.name(), "CURRENT", chunk.source()));
        return Known.of(subject);
    }

    private static Party party(Known subject) {
        return new Party(subject.number(), subject.toldAs(), subject.kind(), subject.code(), subject.adultFrom());
    }

    /** Since the check, an identifier may have come on record under another name. */
    private void demandNames(Collection<JudgedRow> rows, Map<String, Remembered> met) {
        Map<String, Known> byKey = new HashMap<>();
        met.forEach((key, subject) -> byKey.put(key, subject.known()));
        Holders known = holders.of(rows, byKey);
        rows.stream()
                .filter(row -> known.contradict(row) || known.otherThanRepresentative(row) != null)
                .findFirst()
                .ifPresent(row -> {
                    throw new RowsRefusedException("A number in line " + row.line() + " is another one's");
                });
    }

    /** Who is on record is found by a number that came later, too. */
    private static void addRegistration(RecordingChunk chunk, JudgedRow row, Remembered subject, BulkTables tables) {
        String number = row.facts().subject().registrationNumber();
        if (subject.isNewRegistration(number)) {
            tables.add(new LaterNumber(subject.known().number(), subject.known().toldAs(), number, chunk.source()));
        }
    }

    private void addRepresentative(RecordingChunk chunk, JudgedRow row, Remembered subject, BulkTables tables) {
        RecordContent content = row.facts().content();
        String name = content.get(Item.REPRESENTATIVE);
        if (name == null) {
            return;
        }
        String number = content.get(Item.REPRESENTATIVE_NUMBER);
        String certificate = content.get(Item.REPRESENTATIVE_CERTIFICATE);
        if (subject.isNewPerson(name, number, certificate, row.facts().decidedOn())) {
            String identity = NamedRepresentative.identity(content, number, chunk.today());
            String key = keys.personKey(name, identity);
            tables.add(new Representative(
                    subject.known().number(),
                    subject.known().toldAs(),
                    key,
                    NamedRepresentative.formerIdentities(content, number, chunk.today()).stream()
                            .map(former -> keys.personKey(name, former))
                            .toList(),
                    name,
                    keys.encrypted(number),
                    number == null ? null : key.substring(2),
                    row.facts().decidedOn(),
                    subject.named(),
                    chunk.source()));
        }
    }
}
