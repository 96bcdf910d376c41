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

    /** Whose figure it is; {@code null} where it was seen before matters could be handed over: the matter's bureau. */
    @Column(name = "figure_bureau", updatable = false)
    private String bureau;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    protected FigureSeen() {}

    public FigureSeen(FigureAsked asked, long amount) {
        this.figure = asked.figure().toString();
        this.first = asked.first().toString();
        this.last = asked.last().toString();
        this.area = asked.area();
        this.bureau = asked.bureau();
        this.amount = amount;
    }

    /** @param holder of the matter */
    FigureAsked of(String holder) {
        return new FigureAsked(
                FigureKey.of(figure),
                YearMonth.parse(first),
                YearMonth.parse(last),
                bureau == null ? holder : bureau,
                area);
    }

    long amount() {
        return amount;
    }
}
