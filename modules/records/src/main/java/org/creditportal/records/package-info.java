/**
 * Credit information of a tenant: who it is about (subjects), what was decided (records), and how it came in (batches of
 * staged rows, checked before they are recorded). Owns the tables {@code rec_*}. Listens to no events.
 */
@AppModule(
        name = "records",
        allowedDependencies = {"kernel", "web-kit", "identity", "responsibility"},
        exposedPackages = "org.creditportal.records.api..")
package org.creditportal.records;

import org.creditportal.kernel.module.AppModule;
