/**
 * Credit information of a tenant: who it is about (subjects), what may be reported (catalogue), what was decided (records),
 * how it came in (batches of files), how it is kept right and in time. Owns the tables {@code rec_*}. Listens to
 * {@code CalendarYearAnnounced} of the kernel.
 */
@AppModule(
        name = "records",
        allowedDependencies = {"kernel", "web-kit", "files", "identity", "casework", "responsibility"},
        exposedPackages = "org.creditportal.records.api..")
package org.creditportal.records;

import org.creditportal.kernel.module.AppModule;
