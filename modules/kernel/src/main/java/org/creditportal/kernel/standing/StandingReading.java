package org.creditportal.kernel.standing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;

/** Asks sources in a transaction that ends with their answers, so that a failure leaves the asker's transaction alone. */
@Stateless
@DenyAll
public class StandingReading {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<StandingAnswer> findAll(List<StandingSource> sources, StandingQuestion question) {
        return sources.stream().map(source -> source.find(question)).toList();
    }
}
