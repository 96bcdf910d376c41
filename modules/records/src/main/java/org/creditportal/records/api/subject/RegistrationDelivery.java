package org.creditportal.records.api.subject;

import java.util.List;
import org.creditportal.kernel.error.LineFault;

/**
 * Takes in how organisations stand on the business register, many at once, as the register hands it over. Needs {@code
 * subjects.manage}; an officer of one bureau tells it of subjects that this bureau has records of. Broken rules are
 * {@code RecordsException}s.
 */
public interface RegistrationDelivery {

    /** How many lines one delivery has at the most. */
    int MOST = 10_000;

    /** What is wrong with single lines; nothing is kept. */
    List<LineFault> findFaults(TellRegistrations command);

    /**
     * Tells all of them, or none where a line is wrong. Sent again it changes nothing; who is not on record is passed over, and what
     * is known of a later day stays.
     */
    RegistrationsTold tell(TellRegistrations command);
}
