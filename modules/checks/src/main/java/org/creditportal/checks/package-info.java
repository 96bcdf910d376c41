/**
 * Credit checks in administrative matters: what is in force about a subject, what follows from it in an area by that area's
 * rules, who looked, when, for which matter and why, and what came of the matter (K-15, K-31 to K-47, B-3, B-6 to B-23). Owns
 * tables {@code chk_*}. Listens to {@code DocumentStanding} of correspondence: a report ends with its document; observes the kernel's
 * {@code PaperOpened}; listens to {@code RecordReinstated} of records.
 * Observes {@code RecordKeptBack}, {@code RecordRevised}, {@code RegistrationChanged} and {@code SubjectsRegrouped} of records, and
 * {@code EntryHidden} and {@code ReceivedEntryEnded} of lists: reports that told them are found, and who is held to be whom is kept. Publishes {@code ReportKeyUsed}. Every module tells what it holds in force by the kernel's {@code StandingSource}.
 */
@AppModule(
        name = "checks",
        allowedDependencies = {
            "kernel",
            "web-kit",
            "files",
            "identity",
            "casework",
            "correspondence",
            "responsibility",
            "records",
            "lists"
        },
        exposedPackages = "org.creditportal.checks.api..")
package org.creditportal.checks;

import org.creditportal.kernel.module.AppModule;
