/**
 * Turns approved facts into published, masked and dated snapshots for the public site, and takes them back. Owns tables
 * {@code dsc_*}; the views {@code dsc_v_*} are its contract with the site. Observes {@code EntryHidden}, {@code EntryUnseen} and {@code ListHidden} of
 * the lists, {@code DocumentStanding} and {@code CopyIssued} of the correspondence, {@code ReportKeyUsed} of the checks and
 * {@code TypicalCaseHidden} of sanctions; listens to {@code EntryPublished}, {@code NoticePutUp}, {@code ListTypesAnnounced},
 * {@code TypicalCasePublished}, {@code LibraryChanged} and {@code BureausReorganised}.
 */
@AppModule(
        name = "disclosure",
        allowedDependencies = {"kernel", "records", "lists", "correspondence", "checks", "sanctions", "responsibility"},
        exposedPackages = "org.creditportal.disclosure.api")
package org.creditportal.disclosure;

import org.creditportal.kernel.module.AppModule;
