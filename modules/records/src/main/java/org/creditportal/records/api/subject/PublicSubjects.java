package org.creditportal.records.api.subject;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.PersonMark;

/**
 * What others need of a subject to find what they keep about it, and to show it to the public. Open to every caller, also in
 * background work, because it is local: it is reachable only inside the portal's own process.
 */
public interface PublicSubjects {

    /** Every name that the subject has or had, today's first; unmasked. */
    List<String> findNames(SubjectNumber subject);

    /** The names of the persons who were ever told to stand behind the subject, also by mistake: nobody may read them; unmasked. */
    List<String> findPersonNames(SubjectNumber subject);

    /** Whether any number by which the person goes tells that he is under age today (K-7); false for others. */
    boolean isMinor(SubjectNumber subject);

    /** Whether both are numbers of one subject today, be it by a merger. */
    boolean isSame(SubjectNumber one, SubjectNumber other);

    /** What tells a natural person from others of the same masked name, as the public may read it; empty where nothing does. */
    Optional<String> findMark(SubjectNumber subject, PersonMark by);
}
