package org.creditportal.systemtests.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.creditportal.kernel.number.NumberSeries;
import org.creditportal.kernel.number.SeriesNumber;

/** Takes official numbers, and changes its mind where it is told to. */
@Stateless
@PermitAll
public class NumberTakers {

    @Inject
    private NumberSeries series;

    /** The number, if the transaction holds. */
    public SeriesNumber take(String prefix, LocalDate day) {
        return series.next(prefix, day);
    }

    /** Takes a number and throws, so that all is rolled back. */
    public void takeAndFail(String prefix, LocalDate day) {
        throw new IllegalStateException("after " + series.next(prefix, day));
    }
}
