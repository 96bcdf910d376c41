package org.creditportal.kernel.outbox;

import org.creditportal.kernel.tenant.TenantId;

/** In-process signal: the tenant's outbox has something to deliver. */
record OutboxFilled(TenantId tenant) {}
