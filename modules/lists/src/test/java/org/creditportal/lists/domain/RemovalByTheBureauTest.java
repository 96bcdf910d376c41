package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.NOON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Entries.served;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import org.creditportal.casework.api.CaseworkError;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;

/** Who identified a subject takes it off, and serves the decision. */
class RemovalByTheBureauTest {

    private static final Signature DECISION = REVIEWER.sign(NOON, new Reason("已纠正失信行为"));

    @Test
    void onlyWhatIsPublishedIsTakenOffAndThePlaceIsFree() {
        ListEntry entry = anEntry().published();
        entry.remove(new Removal("annulled", "移〔2026〕1号"), DECISION);
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(entry.holdsPlace()).isFalse();
        assertThat(entry.removal().reason()).isEqualTo("annulled");
        assertThat(entry.lastStep().signature().officer()).isEqualTo("u-reviewer");
        for (ListEntry other : new ListEntry[] {anEntry().proposed(), anEntry().approved(), entry}) {
            assertRefused(ListsError.ILLEGAL_TRANSITION, () -> other.remove(null, DECISION));
        }
    }

    @Test
    void theDecisionToRemoveIsServedOnceAndByTheBureau() {
        ListEntry entry = anEntry().published();
        assertRefused(ListsError.NO_REMOVAL_TO_SERVE, () -> entry.serveRemoval(served(TODAY), CLERK, DAY));
        entry.remove(new Removal("annulled", "移〔2026〕1号"), DECISION);
        assertRefused(CaseworkError.SAME_BUREAU, () -> entry.serveRemoval(served(TODAY), OFFICE, DAY));
        assertRefused(ListsError.SERVICE_INCOMPLETE, () -> entry.serveRemoval(served(TODAY.plusDays(1)), CLERK, DAY));
        entry.serveRemoval(served(TODAY), CLERK, DAY);
        assertThat(entry.removal().service()).isEqualTo(served(TODAY));
        assertThat(entry.removal().document()).isEqualTo("移〔2026〕1号");
        assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
        assertRefused(ListsError.NO_REMOVAL_TO_SERVE, () -> entry.serveRemoval(served(TODAY), CLERK, DAY));
    }

    @Test
    void whatThePortalTookBackHasNoDecisionToServe() {
        ListEntry entry = anEntry().published();
        entry.loseGround(Removal.ofPortal("repaired"), "信用修复", NOON);
        assertRefused(ListsError.NO_REMOVAL_TO_SERVE, () -> entry.serveRemoval(served(TODAY), CLERK, DAY));
    }
}
