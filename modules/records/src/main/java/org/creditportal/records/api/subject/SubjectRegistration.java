package org.creditportal.records.api.subject;

import java.util.List;

/**
 * Takes subjects in of whom something is told outside the templates of records, as the import of records does: by sound code or
 * number, and under the name that it is told with. Open to every caller, because it is local: it is reachable only inside the
 * portal's own process.
 */
public interface SubjectRegistration {

    /**
     * Finds whom each of them is, and takes in who is not on record yet, but nobody whose code or number is told with several
     * names: which of them it belongs to, nobody can tell, and a subject stays. In the order of what was told.
     *
     * @param source where the names come from, as a subject's dossier tells it
     */
    List<RegisteredSubject> register(List<ToldSubject> told, String source);
}
