package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.records.application.subject.KnownSubjects;
import org.creditportal.records.application.subject.KnownSubjects.Known;

/** Finds who holds the identifiers of rows, for many at once: names are asked only where a row calls its subject otherwise. */
@ApplicationScoped
public class RowHolders {

    @Inject
    private KnownSubjects subjects;

    Holders of(Collection<JudgedRow> rows) {
        return of(rows, subjects.find(formerKeys(rows)));
    }

    /** By identity key of the rows' subjects. */
    private static Map<String, String> formerKeys(Collection<JudgedRow> rows) {
        Map<String, String> formerKeys = new HashMap<>();
        rows.forEach(row -> formerKeys.put(row.subjectKey(), row.formerSubjectKey()));
        return formerKeys;
    }

    /** The same for who knows the subjects already. */
    Holders of(Collection<JudgedRow> rows, Map<String, Known> byKey) {
        return new Holders(
                byKey,
                subjects.names(rows.stream()
                        .filter(row -> isCalledOtherwise(row, byKey.get(row.subjectKey())))
                        .map(row -> byKey.get(row.subjectKey()).number())
                        .collect(Collectors.toSet())));
    }

    private static boolean isCalledOtherwise(JudgedRow row, Known holder) {
        return holder != null && Holders.isCalledOtherwise(row, holder);
    }
}
