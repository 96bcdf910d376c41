package org.creditportal.records.domain.timeliness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.records.api.timeliness.OnTimeRate;

/** How many decisions of a month a bureau reported of an item, in time and late. The import counts; here it is only read. */
@Entity
@Table(name = "rec_punctuality")
@IdClass(PunctualityKey.class)
public class PunctualityCount {

    @Id
    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Id
    @Column(name = "catalogue_item", nullable = false, updatable = false)
    private String item;

    /** The month's first day. */
    @Id
    @Column(name = "month", nullable = false, updatable = false)
    private LocalDate decisionMonth;

    @Column(name = "on_time", nullable = false, updatable = false)
    private int onTime;

    @Column(name = "late", nullable = false, updatable = false)
    private int late;

    protected PunctualityCount() {}

    public PunctualityCount(ReportMonth month, OnTimeRate rate) {
        this.bureau = month.bureau();
        this.item = month.item();
        this.decisionMonth = month.month();
        this.onTime = (int) rate.onTime();
        this.late = (int) rate.late();
    }

    public ReportMonth month() {
        return new ReportMonth(bureau, item, decisionMonth);
    }

    public OnTimeRate rate() {
        return new OnTimeRate(onTime, late);
    }
}
