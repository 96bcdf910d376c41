package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.application.subject.KnownSubjects.Known;
import org.creditportal.records.domain.template.Item;

/** Finds who holds the identifiers of rows, for many at once: names are asked only where a row calls somebody otherwise. */
@ApplicationScoped
public class RowHolders {

    @Inject
    KnownSubjects subjects;

    Holders of(Collection<JudgedRow> rows) {
        return of(rows, Strangers.NONE);
    }

    /** The same for one portion of a check; asks for no stranger, and adds those that it finds nowhere. */
    Holders of(Collection<JudgedRow> rows, Strangers strangers) {
        return of(rows, subjects(rows, strangers), strangers);
    }

    /** The same for who knows the subjects already. */
    Holders of(Collection<JudgedRow> rows, Map<String, Known> byKey) {
        return of(rows, byKey, Strangers.NONE);
    }

    private Holders of(Collection<JudgedRow> rows, Map<String, Known> byKey, Strangers strangers) {
        Map<Long, Known> representatives = representatives(rows, strangers);
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

    /** The rows' subjects that are on record, by identity key. */
    Map<String, Known> subjects(Collection<JudgedRow> rows) {
        return subjects(rows, Strangers.NONE);
    }

    private Map<String, Known> subjects(Collection<JudgedRow> rows, Strangers strangers) {
        Set<String> asked = new HashSet<>();
        Map<String, String> keyOf = new HashMap<>();
        for (JudgedRow row : rows) {
            if (row.formerSubjectKey() != null) {
                keyOf.put(row.formerSubjectKey(), row.subjectKey());
                asked.add(row.subjectKey());
            } else if (!strangers.contains(row.subjectKey())) {
                asked.add(row.subjectKey());
            }
        }
        Map<String, Known> known = subjects.find(asked, keyOf);
        asked.removeAll(known.keySet());
        strangers.addAll(asked);
        return known;
    }

    private Map<Long, Known> representatives(Collection<JudgedRow> rows, Strangers strangers) {
        Map<Long, String> keyOf = new HashMap<>();
        for (JudgedRow row : rows) {
            String key = row.representativeKey();
            if (key != null && !strangers.contains(key)) {
                keyOf.put(row.line(), key);
            }
        }
        Set<String> asked = new HashSet<>(keyOf.values());
        Map<String, Known> known = subjects.find(asked);
        asked.removeAll(known.keySet());
        strangers.addAll(asked);
        Map<Long, Known> found = new HashMap<>();
        keyOf.forEach((line, key) -> {
            if (known.containsKey(key)) {
                found.put(line, known.get(key));
            }
        });
        return found;
    }
}
