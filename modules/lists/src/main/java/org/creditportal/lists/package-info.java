/**
 * Decides who is on a red, black or watch list, on which facts and on which legal basis (K-12, K-16), in steps from
 * proposal and notice through hearing, decision and publication to removal; and takes in the lists that other authorities decide. Owns tables {@code lst_*}. Observes {@code RecordKeptBack} and {@code RepresentativeRetracted} of
 * records, and the kernel's {@code PaperOpened}; listens to {@code RecordCorrected}, {@code RecordStands}, {@code RecordReleased}, {@code RecordReinstated},
 * {@code SubjectsMerged}, {@code SubjectsSeparated} and {@code SubjectNamed}, and to its own
 * {@code ListTypesAnnounced}; fires {@code EntryHidden}, {@code EntryUnseen}, {@code NoticeTakenDown}, {@code ReceivedEntryEnded} and
 * {@code ListHidden} and publishes {@code EntryPublished}, {@code EntriesReceived} and
 * {@code ListTypesAnnounced}.
 */
@AppModule(
        name = "lists",
        allowedDependencies = {"kernel", "web-kit", "files", "identity", "casework", "records"},
        exposedPackages = "org.creditportal.lists.api..")
package org.creditportal.lists;

import org.creditportal.kernel.module.AppModule;
