package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.disclosure.domain.PublishedTypicalCases;
import org.creditportal.sanctions.api.typical.TypicalCaseHidden;

/** Takes a typical case from the public within the transaction that hides it; sanctions hold it meanwhile. */
@ApplicationScoped
public class TypicalCasesToldOf {

    @Inject
    PublishedTypicalCases typicalCases;

    void hidden(@Observes TypicalCaseHidden event) {
        typicalCases.remove(event.number());
    }
}
