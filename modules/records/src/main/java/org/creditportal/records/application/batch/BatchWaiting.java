package org.creditportal.records.application.batch;

import org.creditportal.kernel.tenant.TenantId;

/** A batch of the tenant waits for the worker; a signal within the process, sent when the transaction commits. */
record BatchWaiting(TenantId tenant) {}
