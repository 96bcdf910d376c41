package org.creditportal.kernel.standing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Asks one source in a transaction that ends with the answer, so that its failure leaves the asker's transaction alone. */
@Stateless
@DenyAll
public class StandingReading {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public StandingAnswer find(StandingSource source, StandingQuestion question) {
        return source.find(question);
    }
}
