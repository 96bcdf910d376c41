package org.creditportal.records.application.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;
import org.creditportal.records.api.subject.DuplicateSearch;

/** Subjects that may be one, as far as the first look through them goes; the page goes on from there. */
@ApplicationScoped
public class MatchWork implements WaitingSource {

    private DuplicateSearch search;

    protected MatchWork() {}

    @Inject
    public MatchWork(DuplicateSearch search) {
        this.search = search;
    }

    /** It compares subjects, for the officer at work. */
    @Override
    public boolean isQuick() {
        return false;
    }

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        boolean seesSome = officer.may(Permission.BUREAUS_ALL) || officer.bureau() != null;
        if (!officer.may(Permission.SUBJECTS_MANAGE) || !seesSome) {
            return List.of();
        }
        int found = search.search(null).getRows().size();
        return found == 0
                ? List.of()
                : List.of(WaitingRow.several("records", "match", found, WorkPlace.of("/records/duplicates")));
    }
}
