package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.webkit.web.Formats;

/** Months to choose from, and how addresses write them. */
@Named
@RequestScoped
public class SupervisedMonth {

    private static final int OFFERED = 24;
    private static final int YEAR = 12;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Formats formats;

    /** This month and those before it, the latest first. */
    public List<SelectItem> getChoices() {
        return Stream.iterate(current(), month -> month.minusMonths(1))
                .limit(OFFERED)
                .map(month -> new SelectItem(month.toString(), formats.month(month)))
                .toList();
    }

    public YearMonth current() {
        return YearMonth.from(legalDate.today());
    }

    /** The first of the months that end with this one: as it is written, but neither later nor more than a year. */
    public static YearMonth first(String written, YearMonth last) {
        YearMonth first = of(written, last);
        YearMonth earliest = last.minusMonths(YEAR - 1L);
        if (first.isAfter(last)) {
            return last;
        }
        return first.isBefore(earliest) ? earliest : first;
    }

    /** The month that is written; what is none is another one. */
    public static YearMonth of(String written, YearMonth otherwise) {
        try {
            return written == null || written.isBlank() ? otherwise : YearMonth.parse(written);
        } catch (DateTimeParseException none) {
            return otherwise;
        }
    }
}
