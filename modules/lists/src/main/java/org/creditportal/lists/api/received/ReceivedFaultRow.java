package org.creditportal.lists.api.received;

/**
 * Something wrong in a row.
 *
 * @param field {@code null} for the row as a whole
 */
public record ReceivedFaultRow(int line, ReceivedField field, ReceivedFault fault) {}
