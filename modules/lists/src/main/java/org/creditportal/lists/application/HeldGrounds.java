package org.creditportal.lists.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.RemovalCause;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.record.HeldRecordView;
import org.creditportal.records.api.record.NotPublic;

/** What the records that an entry rests on, held, mean for it. */
final class HeldGrounds {

    /** That a record may be shown no more says nothing against it. */
    private static final Set<NotPublic> ONLY_UNSEEN = EnumSet.of(NotPublic.WITHHELD, NotPublic.RETENTION_OVER);

    /** What is over by its own days, whoever it was right of. */
    private static final Set<NotPublic> OVER = EnumSet.of(NotPublic.RETENTION_OVER, NotPublic.PUBLICATION_OVER);

    private HeldGrounds() {}

    static boolean isOver(HeldRecordView record) {
        return OVER.contains(record.notPublic());
    }

    /** Whether nothing that it is speaks against showing the entry: what is published ends by its list's term, and not by the penalty's. */
    private static boolean isShown(ListEntry entry, HeldRecordView record) {
        return record.notPublic() == null
                || record.notPublic() == NotPublic.PUBLICATION_OVER && entry.state() == EntryState.PUBLISHED;
    }

    /** Those of the records that the entry rests on. */
    static List<HeldRecordView> of(ListEntry entry, Map<String, HeldRecordView> held) {
        return entry.recordNumbers().stream()
                .map(held::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first record that may not be shown, does not exist, or concerns another subject than the rest. */
    static Optional<String> lost(ListEntry entry, List<HeldRecordView> grounds) {
        return entry.recordNumbers().stream()
                .filter(number -> grounds.stream()
                        .noneMatch(ground -> ground.number().value().equals(number)
                                && isShown(entry, ground)
                                && ground.subject().equals(grounds.get(0).subject())))
                .findFirst();
    }

    /** The first record on whose account the entry may not be shown today, be it for a time only. */
    static Optional<String> notShown(ListEntry entry, List<HeldRecordView> grounds) {
        return lost(entry, grounds).or(() -> grounds.stream()
                .filter(HeldRecordView::disputed)
                .findFirst()
                .map(record -> record.number().value()));
    }

    /** Whether all of them are there and concern one subject. */
    static boolean areWhole(ListEntry entry, List<HeldRecordView> grounds) {
        return grounds.size() == entry.recordNumbers().size()
                && grounds.stream().map(HeldRecordView::subject).distinct().count() == 1;
    }

    /**
     * Whether they stand and may only be shown no more, and the entry counts for a term of its own: the public sees it no more, and it
     * counts on.
     */
    static boolean areOnlyUnseen(ListEntry entry, List<HeldRecordView> grounds) {
        return entry.hasOwnTerm()
                && entry.state() == EntryState.PUBLISHED
                && areWhole(entry, grounds)
                && grounds.stream().anyMatch(ground -> !isShown(entry, ground))
                && grounds.stream()
                        .filter(ground -> !isShown(entry, ground))
                        .allMatch(ground -> ONLY_UNSEEN.contains(ground.notPublic()));
    }

    /** A record that may be shown, but not with the others, concerns another subject since it was corrected. */
    static RemovalCause cause(ListEntry entry, String record, List<HeldRecordView> grounds) {
        boolean shown =
                grounds.stream().anyMatch(ground -> ground.number().value().equals(record) && isShown(entry, ground));
        return shown ? RemovalCause.CORRECTED : RemovalCause.COMPARED;
    }
}
