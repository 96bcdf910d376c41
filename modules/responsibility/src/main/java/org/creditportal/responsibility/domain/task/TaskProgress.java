package org.creditportal.responsibility.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.task.TaskProgressRow;

/** One report of progress. Never changed. */
@Embeddable
public class TaskProgress {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "percent", nullable = false)
    private int percent;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "officer", nullable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "reported_at", nullable = false)
    private Instant reportedAt;

    protected TaskProgress() {}

    TaskProgress(int place, int percent, Signature told) {
        this.place = place;
        this.percent = percent;
        this.text = told.reason();
        this.officer = told.officer();
        this.officerName = told.officerName();
        this.reportedAt = told.at();
    }

    int place() {
        return place;
    }

    TaskProgressRow row() {
        return new TaskProgressRow(percent, text, officerName, reportedAt);
    }
}
