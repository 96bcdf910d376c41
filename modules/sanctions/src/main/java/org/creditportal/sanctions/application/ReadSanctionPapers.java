package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.kernel.audit.PaperOpened;

/** The papers of a case, of a bureau's task, of a restriction and of a mark tell of whom these are: who opens one reads about the person. */
@ApplicationScoped
public class ReadSanctionPapers {

    @Inject
    StoredCases cases;

    @Inject
    StoredMeasureTasks tasks;

    @Inject
    StoredRestrictions restrictions;

    @Inject
    StoredMarks marks;

    @Inject
    SanctionLooks looks;

    void opened(@Observes PaperOpened paper) {
        String matter = paper.matter();
        if (matter == null) {
            return;
        }
        cases.find(matter).ifPresent(found -> looks.note(found.subjectNumber(), matter));
        tasks.find(matter).ifPresent(found -> looks.note(found.subjectNumber(), matter));
        restrictions.find(matter).ifPresent(found -> looks.note(found.personNumber(), matter));
        marks.find(matter).ifPresent(found -> looks.note(found.subjectNumber(), matter));
    }
}
