package org.creditportal.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the machine's time enters; everything else is handed a clock. */
@ApplicationScoped
public class ClockProducer {

    /** The clock of the installation, in UTC. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
