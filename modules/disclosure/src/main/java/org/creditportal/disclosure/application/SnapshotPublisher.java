package org.creditportal.disclosure.application;

import java.util.List;

/** Brings the public's snapshots of one kind, by their numbers, to what may be seen now. */
interface SnapshotPublisher {

    /** What became of a snapshot. */
    enum Brought {
        /** It was as it should be, or is now. */
        KEPT,
        /** It was missing, and is shown now. */
        SHOWN,
        /** It was shown, and may not be. */
        TAKEN_BACK;

        static Brought of(boolean before, boolean now) {
            if (before == now) {
                return KEPT;
            }
            return now ? SHOWN : TAKEN_BACK;
        }
    }

    /** Numbers that the public sees, behind the one given; in their order, bounded. */
    List<String> shownAfter(String last, int count);

    /** Numbers that were published and not taken back, behind the one given; in their order, bounded. */
    List<String> publishedAfter(String last, int count);

    /** Whether it has been public since an earlier day, and nobody sees it; what was published today may be on its way. */
    boolean isMissing(String number);

    /** Shows it if it may be seen, else takes it away. Holds it first: what is decided of it meanwhile waits. */
    Brought bring(String number);
}
