package org.creditportal.casework.api.deadline;

import java.io.Serializable;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;

/**
 * How long something may take.
 *
 * @param amount at least 1, at most {@value #LONGEST}
 */
public record TimeLimit(int amount, LimitUnit unit) implements Serializable {

    /** More than any law gives an authority. */
    public static final int LONGEST = 1000;

    public TimeLimit {
        if (amount < 1 || amount > LONGEST) {
            throw new CaseworkRefusedException(CaseworkError.LIMIT_LENGTH, LONGEST);
        }
    }

    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_DAYS);
    }

    public static TimeLimit calendarDays(int amount) {
        return new TimeLimit(amount, LimitUnit.CALENDAR_DAYS);
    }

    public static TimeLimit months(int amount) {
        return new TimeLimit(amount, LimitUnit.MONTHS);
    }
}
