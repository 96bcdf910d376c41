package org.creditportal.systemtests.kernel;

import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Unheard;

/** Nobody handles it yet. */
@Unheard("a fixture")
public record FutureEvent(String subjectKey) implements DomainEvent {}
