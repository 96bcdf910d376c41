package org.creditportal.records.application.catalogue;

import org.creditportal.kernel.tenant.TenantId;

/** A transaction has seen that the tenant's catalogue is in the database. */
record CatalogueReady(TenantId tenant) {}
