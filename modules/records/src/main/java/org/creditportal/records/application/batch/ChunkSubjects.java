package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.application.batch.BulkTables.Representative;
import org.creditportal.records.application.batch.SubjectMemory.Remembered;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.application.subject.KnownSubjects.Known;
import org.creditportal.records.domain.record.NewRecord.Party;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.template.Item;

/** Finds or makes the subjects of a portion of rows, with the names and representatives that the rows tell of them. */
@ApplicationScoped
public class ChunkSubjects {

    @Inject
    private KnownSubjects subjects;

    @Inject
    private DecisionKeys keys;

    /** The subjects of the rows by their keys; what is new is added to the tables, and everything is remembered. */
    Map<String, Party> resolve(
            RecordingChunk chunk, Collection<JudgedRow> rows, SubjectMemory memory, BulkTables tables, Instant now) {
        Set<String> asked = new HashSet<>();
        for (JudgedRow row : rows) {
            if (memory.get(row.subjectKey()) == null) {
                asked.add(row.subjectKey());
            }
        }
        subjects.find(asked).forEach(memory::put);
        Map<String, Party> parties = new HashMap<>();
        for (JudgedRow row : rows) {
            Remembered subject = memory.get(row.subjectKey());
            if (subject == null) {
                subject = memory.put(row.subjectKey(), create(chunk, row, tables, now));
            }
            addName(chunk, row, subject, tables);
            addRepresentative(chunk, row, subject, tables);
            parties.put(row.subjectKey(), party(subject.known()));
        }
        return parties;
    }

    private Known create(RecordingChunk chunk, JudgedRow row, BulkTables tables, Instant now) {
        Subject subject = Subject.of(
                row.facts().subject(),
                row.subjectKey(),
                keys.protectedNumber(row.facts().subject()),
                chunk.today(),
                now);
        tables.add(subject);
        tables.addName(subject.number(), subject.name(), "CURRENT", chunk.source());
        return Known.of(subject);
    }

    private static Party party(Known subject) {
        return new Party(subject.number(), subject.kind(), subject.code(), subject.adultFrom());
    }

    /** Another name than the subject's is kept beside it; whether it is a former one is for an officer to say. */
    private static void addName(RecordingChunk chunk, JudgedRow row, Remembered subject, BulkTables tables) {
        Known known = subject.known();
        String name = row.facts().subject().name();
        if (!name.equals(known.name())
                && subject.isNewAlias(name)
                && !SearchText.normalise(name).equals(SearchText.normalise(known.name()))) {
            tables.addName(known.number(), name, "ALIAS", chunk.source());
        }
    }

    private void addRepresentative(RecordingChunk chunk, JudgedRow row, Remembered subject, BulkTables tables) {
        RecordContent content = row.facts().content();
        String name = content.get(Item.REPRESENTATIVE);
        if (name == null) {
            return;
        }
        String number = content.get(Item.REPRESENTATIVE_NUMBER);
        if (subject.isNewPerson(name, number)) {
            String key = keys.personKey(name, number);
            Representative person =
                    new Representative(key, name, keys.encrypted(number), number == null ? null : key.substring(2));
            tables.addRepresentative(
                    subject.known().number(), person, row.facts().decidedOn(), chunk.source());
        }
    }
}
