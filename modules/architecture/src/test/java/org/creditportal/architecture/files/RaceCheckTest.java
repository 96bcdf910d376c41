package org.creditportal.architecture.files;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceCheckTest {

    private static final String READS = "it reads";
    private static final String OWN = "only the officer whose own it is does it";

    /** Acts that nobody stands in the way of, and why. */
    private static final Map<String, String> ALONE = Map.ofEntries(
            entry("AttachedFiles.open", READS),
            entry("AuditLog.find", READS),
            entry("AuditLog.search", READS),
            entry("AuditLog.verify", READS),
            entry("BackgroundJobs.fetch", READS),
            entry("PersonLookup.require", READS),
            entry("RecordImport.writeFaultyRows", READS),
            entry("ReportProcedure.openTwin", READS),
            entry("SubjectDossier.reveal", READS),
            entry("BackgroundJobs.stop", OWN),
            entry("OwnLists.choose", OWN),
            entry("OwnLists.forget", OWN),
            entry("OwnLists.keep", OWN),
            entry("TaskFeeds.renew", OWN),
            entry("TaskFeeds.revoke", OWN),
            entry("WorkList.takeNote", OWN));

    /** Acts that no test has yet. */
    private static final Set<String> OPEN = Set.of();

    @TempDir
    Path folder;

    @Test
    void whatTwoMayDoAtOnceIsTriedByTwoAtOnce() {
        assertThat(new RaceCheck(ALONE.keySet(), OPEN).faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsWhatNobodyTriesAndListsThatAreNotTrue() {
        Sample sample = new Sample(folder)
                .with("modules/lists/pom.xml", "<project/>")
                .with("modules/lists/src/main/java/ListingBean.java", """
                        @Audited(ListsAudit.VIEWED)
                        @Interceptor
                        public class ListingBean {
                            @Audited(ListsAudit.PROPOSED)
                            public EntryNumber propose(Propose command) {}
                            @Audited(ListsAudit.DECIDED)
                            @Deprecated(since = "1")
                            public Map<String, Long> decide(Decide command) {}
                            @Audited(ListsAudit.READ)
                            public void read() {}
                            @Audited(ListsAudit.LATER)
                            public void later() {}
                        }
                        """)
                .with(
                        "modules/system-tests/src/test/java/AtOnceIT.java",
                        "@Raced({\"Listing.propose\", \"Listing.gone\"}) void two() {} @Raced(\"Listing.later\") void three() {}");
        assertThat(new RaceCheck(Set.of("Listing.read"), Set.of("Listing.later")).faults(sample.checkout()))
                .containsExactly(
                        "Listing.decide is audited, and no test has two people do it at once: name it by @Raced",
                        "Listing.gone is no audited act",
                        "Listing.later is raced now: take it from the list of those that are not");
    }
}
