package org.creditportal.records.api.record;

/**
 * A record must not be seen by the public from this moment on. It is no message of the outbox, but is observed within the
 * transaction that keeps the record back: once the act is confirmed, nothing that rests on the record is shown any more. An
 * observer that fails rolls the act back.
 *
 * @param number of the record
 */
public record RecordKeptBack(String number, KeepingBack because) {}
