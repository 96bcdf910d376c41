package org.creditportal.kernel.work;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** One transaction, begun and ended by the container unless the caller has one, around work that is no enterprise bean. */
@Stateless
@DenyAll
public class WorkTransaction {

    /** Does the work; all of it stays, or nothing. */
    @PermitAll
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
