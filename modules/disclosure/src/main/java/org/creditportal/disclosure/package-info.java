/**
 * Turns approved facts into published, masked and dated snapshots for the public site, and takes them back. Owns tables
 * {@code dsc_*}; the views {@code dsc_v_*} are its contract with the site. Observes {@code EntryHidden} of
 * the lists, {@code DocumentStanding} of the correspondence and {@code ReportKeyUsed} of the checks, listens to {@code EntryPublished} and {@code ListTypesAnnounced}.
 */
@AppModule(
        name = "disclosure",
        allowedDependencies = {"kernel", "lists", "correspondence", "checks"},
        exposedPackages = "org.creditportal.disclosure.api")
package org.creditportal.disclosure;

import org.creditportal.kernel.module.AppModule;
