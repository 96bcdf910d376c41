package org.creditportal.responsibility.domain.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.responsibility.api.supervision.FigureAsked;

/** A figure of a bureau as it was when somebody acted upon it. */
@Embeddable
public class FigureSeen {

    @Column(name = "figure", nullable = false, updatable = false)
    private String figure;

    @Column(name = "first_month", nullable = false, updatable = false)
    private String first;

    @Column(name = "last_month", nullable = false, updatable = false)
    private String last;

    @Column(name = "area", updatable = false)
    private String area;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    protected FigureSeen() {}

    public FigureSeen(FigureAsked asked, long amount) {
        this.figure = asked.figure().toString();
        this.first = asked.first().toString();
        this.last = asked.last().toString();
        this.area = asked.area();
        this.amount = amount;
    }

    FigureAsked of(String bureau) {
        return new FigureAsked(FigureKey.of(figure), YearMonth.parse(first), YearMonth.parse(last), bureau, area);
    }

    long amount() {
        return amount;
    }
}
