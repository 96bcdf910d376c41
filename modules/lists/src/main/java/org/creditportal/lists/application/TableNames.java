package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.creditportal.kernel.text.Masking;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.records.api.subject.SubjectDossier;

/**
 * Names in tables that tell every bureau what all decided. A natural person's is whole for those only who have to do with the
 * person, and nobody else finds one by a part of it: else whoever may read lists looks through all of them.
 */
@ApplicationScoped
class TableNames {

    @Inject
    Participants participants;

    @Inject
    ListEntries entries;

    @Inject
    SubjectDossier dossiers;

    /** Whether the officer has to do with all persons. */
    boolean areWhole() {
        return participants.onlyBureau(null) == null;
    }

    /** Those of the persons whose names the officer reads whole: who are on record, or in force on a list, by the own bureau. */
    Set<String> known(Collection<String> persons) {
        if (areWhole()) {
            return Set.copyOf(persons);
        }
        Set<String> known = new HashSet<>();
        if (!persons.isEmpty()) {
            known.addAll(dossiers.findVisible(persons));
            entries.publishedOf(persons).stream()
                    .filter(participants::isVisible)
                    .forEach(entry -> known.add(entry.subject().number()));
        }
        return known;
    }

    /** Whether the bureau that takes the list in is the officer's: it sent the names itself. */
    boolean areDeliveredTo(String bureau) {
        return participants.officer().seesBureau(bureau);
    }

    static String shown(String name, boolean person, boolean known) {
        return person && !known ? Masking.name(name) : name;
    }
}
