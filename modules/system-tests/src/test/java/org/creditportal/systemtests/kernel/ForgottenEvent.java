package org.creditportal.systemtests.kernel;

import org.creditportal.kernel.outbox.DomainEvent;

/** Nobody handles it, and nobody says so. */
public record ForgottenEvent(String subjectKey) implements DomainEvent {}
