package org.creditportal.kernel.dossier;

import java.util.Set;

/**
 * What one module adds to the dossiers of subjects. Every module whose tables keep a subject's number has one: a part that is
 * forgotten would make a subject look clean that is not.
 */
public interface DossierPart {

    /** Whose part it is, where it stands, and who may see it. */
    DossierPlace place();

    /**
     * What the module holds about a subject. It tells all that it knows or throws; it never answers with less.
     *
     * @param subjectNumbers the number by which the subject goes and those of the subjects that were merged into it: what a
     *     module keeps under such a number may not have followed the merger yet
     */
    DossierHolding find(Set<String> subjectNumbers);
}
