package org.creditportal.kernel.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks at persons on record. What one request reads of somebody is one look, however often its page or its answer asks for it. */
@RequestScoped
public class NotedLooks {

    private final Set<List<String>> noted = new HashSet<>();
    private AuditTrail trail;

    protected NotedLooks() {}

    @Inject
    public NotedLooks(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Writes a line for each of the persons in the current transaction, unless this request did before.
     *
     * @param persons numbers of the persons
     * @param read number of what is read of them; {@code null} for all that is known
     */
    public void note(String event, Collection<String> persons, String read) {
        List<String> first =
                persons.stream().filter(person -> isFirst(event, person, read)).toList();
        trail.recordAll(event, first, read);
    }

    /** What the persons are looked at for by an act of this request, which is on record itself, is not told twice when the act is answered. */
    public void toldByAct(String event, Collection<String> persons, String read) {
        persons.forEach(person -> isFirst(event, person, read));
    }

    private boolean isFirst(String event, String person, String read) {
        return noted.add(List.of(event, person, Objects.toString(read, "")));
    }
}
