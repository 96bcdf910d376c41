package org.creditportal.responsibility.api.policy;

import org.creditportal.kernel.outbox.DomainEvent;

/** Two officers put another edition of a document into the library; whoever shows its text elsewhere is told. */
public record LibraryChanged(String document) implements DomainEvent {

    /** All changes of the library in their order. */
    @Override
    public String subjectKey() {
        return "library";
    }
}
