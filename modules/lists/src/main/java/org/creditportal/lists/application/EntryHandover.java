package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.domain.ListEntry;

/** Entries under way. What is published says who decided, and stays with him. */
@ApplicationScoped
public class EntryHandover implements HandoverSource {

    private static final String MODULE = "lists";

    @Inject
    private StoredListEntries entries;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<OpenMatterRow> open(String bureau, int most) {
        return entries.underWay(bureau, most).stream().map(EntryHandover::row).toList();
    }

    private static OpenMatterRow row(ListEntry entry) {
        return new OpenMatterRow(
                MODULE,
                "entry",
                entry.number(),
                entry.subject().name(),
                WorkPlace.of("/lists/detail", entry.number()),
                entry.beginning().at());
    }

    @Override
    public boolean handOver(Handover command) {
        return entries.findForChange(command.number())
                .filter(entry -> entry.state() != EntryState.PUBLISHED)
                .filter(entry -> entry.goesWith(command))
                .isPresent();
    }
}
