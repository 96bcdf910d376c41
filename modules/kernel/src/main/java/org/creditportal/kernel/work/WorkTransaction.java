package org.creditportal.kernel.work;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** One transaction, begun and ended by the container, around work that is no enterprise bean itself. */
@Stateless
@DenyAll
public class WorkTransaction {

    /** Does the work; all of it stays, or nothing. */
    @PermitAll
    public void run(Runnable work) {
        work.run();
    }
}
