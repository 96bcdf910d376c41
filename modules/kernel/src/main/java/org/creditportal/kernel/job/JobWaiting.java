package org.creditportal.kernel.job;

import org.creditportal.kernel.tenant.TenantId;

/** In-process signal: a job of the tenant waits. */
record JobWaiting(TenantId tenant) {}
