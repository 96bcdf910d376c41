package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.lists.api.EntryNotice;

/** What the credit office has to take note of: each by itself, because one says nothing of another. */
@Embeddable
public class NoticesKept {

    private static final String BETWEEN = " ";

    /** Names of the notices, in the order of {@link EntryNotice}; {@code null} for none. */
    @Column(name = "notice")
    private String text;

    protected NoticesKept() {}

    private NoticesKept(Set<EntryNotice> notices) {
        this.text = notices.isEmpty()
                ? null
                : notices.stream().map(EntryNotice::name).collect(Collectors.joining(BETWEEN));
    }

    /** @param kept {@code null} for none */
    static Set<EntryNotice> of(NoticesKept kept) {
        Set<EntryNotice> notices = EnumSet.noneOf(EntryNotice.class);
        if (kept != null && kept.text != null) {
            Arrays.stream(kept.text.split(BETWEEN)).map(EntryNotice::valueOf).forEach(notices::add);
        }
        return notices;
    }

    static NoticesKept with(NoticesKept kept, EntryNotice befallen) {
        Set<EntryNotice> notices = of(kept);
        notices.add(befallen);
        return new NoticesKept(notices);
    }

    static NoticesKept without(NoticesKept kept, Collection<EntryNotice> done) {
        Set<EntryNotice> notices = of(kept);
        notices.removeAll(done);
        return new NoticesKept(notices);
    }
}
