package org.creditportal.records.web.timeliness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.records.api.timeliness.DeclareNothingOften;
import org.creditportal.records.api.timeliness.DeclareNothingOften.ItemMonth;
import org.creditportal.webkit.rest.MalformedJsonException;

/** Of which months there was nothing to report; field names are the interface. */
public class NilReportsRequest {

    public List<Month> months;
    public String reason;

    /** A month of a catalogue item: any of its days. */
    public static class Month {
        public String item;
        public String month;

        private ItemMonth toItemMonth() {
            try {
                return new ItemMonth(item, LocalDate.parse(month));
            } catch (DateTimeParseException | NullPointerException wrong) {
                throw new MalformedJsonException("months[].month");
            }
        }
    }

    DeclareNothingOften toCommand(CommandToken token) {
        if (months == null || months.isEmpty() || months.size() > DeclareNothingOften.MOST || months.contains(null)) {
            throw new MalformedJsonException("months");
        }
        return new DeclareNothingOften(months.stream().map(Month::toItemMonth).toList(), reason, token);
    }

    /** What came of it. */
    public static class Declared {

        /** How many months got a nil report; the others have one, or a record. */
        public final int declared;

        Declared(int declared) {
            this.declared = declared;
        }
    }
}
