/**
 * Joint sanctions and incentives: which measures there are and on which law each rests (K-16), which of them a subject meets
 * because of a list entry or a record, what each bureau did about it, and how all of it stops when the ground falls (K-29).
 * Owns tables {@code snc_*}. Observes {@code EntryHidden}, {@code EntryUnseen}, {@code ReceivedEntryEnded} and {@code ListHidden} of lists and {@code RecordKeptBack} and
 * {@code RepresentativeRetracted} of records, and the kernel's {@code PaperOpened}; listens to {@code
 * EntryPublished}, {@code EntriesReceived}, {@code RecordStands}, {@code RecordCorrected} and {@code SubjectsSeparated}; publishes
 * nothing. Has reports of checks say that a measure which they told is over.
 */
@AppModule(
        name = "sanctions",
        allowedDependencies = {
            "kernel",
            "web-kit",
            "files",
            "identity",
            "casework",
            "correspondence",
            "records",
            "lists",
            "checks"
        },
        exposedPackages = "org.creditportal.sanctions.api..")
package org.creditportal.sanctions;

import org.creditportal.kernel.module.AppModule;
