package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordSlice;

/** How many records an officer sees, counted no further than a search counts. */
@ApplicationScoped
public class RecordFigures implements FigureSource {

    private RecordLookup records;

    protected RecordFigures() {}

    @Inject
    public RecordFigures(RecordLookup records) {
        this.records = records;
    }

    @Override
    public List<Figure> figures(Officer officer) {
        boolean seesSome = officer.may(IdentityPermission.BUREAUS_ALL) || officer.bureau() != null;
        if (!officer.may(RecordsPermission.RECORDS_VIEW) || !seesSome) {
            return List.of();
        }
        RecordPage found = records.search(RecordCriteria.all(), RecordSlice.latest(1));
        return List.of(new Figure("records", "records", found.count(), found.more(), WorkPlace.of("/records/list")));
    }
}
