/**
 * Turns approved facts into published, masked and dated snapshots for the public site, and takes them back. Owns tables
 * {@code dsc_*}; the views {@code dsc_v_*} are its contract with the site. Listens to {@code EntryPublished},
 * {@code EntryWithdrawn} and {@code ListTypesAnnounced} of the lists.
 */
@AppModule(
        name = "disclosure",
        allowedDependencies = {"kernel", "lists"},
        exposedPackages = "org.creditportal.disclosure.api")
package org.creditportal.disclosure;

import org.creditportal.kernel.module.AppModule;
