package org.creditportal.kernel.tenant;

import java.time.Duration;

/**
 * How much may be asked in a time.
 *
 * @param requests how many requests; so many at once, too, after a rest
 * @param within the time in which they come back
 */
public record Rate(int requests, Duration within) {

    static Rate aMinute(int requests) {
        return new Rate(requests, Duration.ofMinutes(1));
    }
}
