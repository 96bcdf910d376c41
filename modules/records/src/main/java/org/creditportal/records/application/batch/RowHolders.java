package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.application.subject.KnownSubjects.Known;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.NamedRepresentative;

/** Finds who holds the identifiers of rows, for many at once: names are asked only where a row calls somebody otherwise. */
@ApplicationScoped
public class RowHolders {

    @Inject
    KnownSubjects subjects;

    @Inject
    DecisionKeys keys;

    @Inject
    LegalDate legalDate;

    Holders of(Collection<JudgedRow> rows) {
        return of(rows, subjects(rows));
    }

    /** The rows' subjects that are on record, by identity key. */
    Map<String, Known> subjects(Collection<JudgedRow> rows) {
        Set<String> identityKeys = new HashSet<>();
        Map<String, String> keyOf = new HashMap<>();
        for (JudgedRow row : rows) {
            identityKeys.add(row.subjectKey());
            if (row.formerSubjectKey() != null) {
                keyOf.put(row.formerSubjectKey(), row.subjectKey());
            }
        }
        return subjects.find(identityKeys, keyOf);
    }

    /** The same for who knows the subjects already. */
    Holders of(Collection<JudgedRow> rows, Map<String, Known> byKey) {
        Map<Long, Known> representatives = representatives(rows);
        Set<String> otherwise = new HashSet<>();
        rows.forEach(row -> {
            addCalledOtherwise(row.facts().subject().name(), byKey.get(row.subjectKey()), otherwise);
            addCalledOtherwise(
                    row.facts().content().get(Item.REPRESENTATIVE), representatives.get(row.line()), otherwise);
        });
        return new Holders(byKey, subjects.names(otherwise), representatives);
    }

    private static void addCalledOtherwise(String name, Known holder, Set<String> numbers) {
        if (holder != null && Holders.isCalledOtherwise(name, holder)) {
            numbers.add(holder.number());
        }
    }

    private Map<Long, Known> representatives(Collection<JudgedRow> rows) {
        LocalDate today = legalDate.today();
        Map<Long, String> keyOf = new HashMap<>();
        for (JudgedRow row : rows) {
            RecordContent content = row.facts().content();
            String name = content.get(Item.REPRESENTATIVE);
            String number = content.get(Item.REPRESENTATIVE_NUMBER);
            if (name != null && number != null) {
                keyOf.put(row.line(), keys.subjectKeyOfPerson(NamedRepresentative.identity(content, number, today)));
            }
        }
        Map<String, Known> known = subjects.find(new HashSet<>(keyOf.values()));
        Map<Long, Known> found = new HashMap<>();
        keyOf.forEach((line, key) -> {
            if (known.containsKey(key)) {
                found.put(line, known.get(key));
            }
        });
        return found;
    }
}
