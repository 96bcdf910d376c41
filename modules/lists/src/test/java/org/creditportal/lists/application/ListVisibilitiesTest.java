package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.api.ListHidden;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListVisibility;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list that is closed to the public is gone with the change; one that is opened shows whoever is on it. */
class ListVisibilitiesTest {

    private final List<Object> told = new ArrayList<>();
    private final EntriesInMemory entries = new EntriesInMemory();
    private final ListVisibilities visibilities = new ListVisibilities() {
        @Override
        void hide(ListHidden event) {
            told.add(event);
        }
    };

    @BeforeEach
    void assemble() {
        visibilities.entries = entries;
        visibilities.events = new ToldEvents(told);
    }

    @Test
    void whatOnlyOfficesSeeFromNowOnIsHidden() {
        visibilities.follow(Optional.of(open()), closed());
        visibilities.follow(Optional.of(closed()), closed());
        visibilities.follow(Optional.empty(), closed());
        assertThat(told).hasSize(3).containsOnly(new ListHidden(open().id()));
    }

    @Test
    void whatThePublicSeesAndSawTellsNothing() {
        entries.add(anEntry().published());
        visibilities.follow(Optional.of(open()), open());
        visibilities.follow(Optional.empty(), open());
        assertThat(told).isEmpty();
    }

    @Test
    void whoIsOnAListThatIsOpenedIsShown() {
        ListEntry published = anEntry().published();
        entries.add(published);
        entries.add(anEntry().approved());
        entries.add(anEntry().withdrawn());
        visibilities.follow(Optional.of(closed()), open());
        assertThat(told).containsExactly(new EntryPublished(published.number()));
    }

    private static ListTypeDefinition open() {
        return ListTypes.serious();
    }

    private static ListTypeDefinition closed() {
        return ListTypes.seenBy(ListVisibility.OFFICES);
    }
}
