package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/** Subjects in the tenant's database. */
@ApplicationScoped
public class StoredSubjects extends StoredRows<Subject> implements Subjects {

    public StoredSubjects() {
        super(Subject.class);
    }

    @Override
    public Map<String, Subject> byIdentity(Collection<String> identityKeys) {
        return list(Criteria.where("e.identityKey IN ?", identityKeys), "").stream()
                .collect(Collectors.toMap(Subject::identityKey, Function.identity()));
    }

    @Override
    public List<String> mergedInto(String number) {
        return select(String.class, "e.number", Criteria.where("e.mergedInto = ?", number), "");
    }

    @Override
    public List<Subject> byRegistration(Collection<String> registrationKeys) {
        return list(Criteria.where("e.registrationKey IN ?", registrationKeys), "");
    }

    @Override
    public Map<String, List<String>> mergedInto(Collection<String> numbers) {
        return select(Object[].class, "e.mergedInto, e.number", Criteria.where("e.mergedInto IN ?", numbers), "")
                .stream()
                .collect(Collectors.groupingBy(
                        pair -> (String) pair[0], Collectors.mapping(pair -> (String) pair[1], Collectors.toList())));
    }
}
