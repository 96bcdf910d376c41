package org.creditportal.lists.api.received;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A source as officers see it.
 *
 * @param asOf the day of which its latest import told; {@code null} before the first
 * @param overdue whether the next import should have been made
 * @param inForce how many of its entries are in force
 * @param mine whether the officer's bureau minds it, or the officer minds all
 */
public record SourceRow(
        ListSource source, LocalizedText listName, LocalDate asOf, boolean overdue, long inForce, boolean mine) {}
