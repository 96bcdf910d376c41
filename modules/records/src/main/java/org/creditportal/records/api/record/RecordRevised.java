package org.creditportal.records.api.record;

/**
 * A record says something else from this moment on. It is no message of the outbox, as {@link RecordCorrected} is, but is observed
 * within the transaction that changes the record: what was told of it is known to be overtaken once the change is confirmed.
 *
 * @param number of the record
 */
public record RecordRevised(String number) {}
