package org.creditportal.site.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.TenantId;

/**
 * What all answers about published entries rest on: two that rest on equal states are equal.
 *
 * @param tenant whose entries
 * @param day the legal date: what is in force follows from it
 * @param changes what the publisher told of its changes
 */
public record PublishedState(TenantId tenant, LocalDate day, String changes) {}
