package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.figure.Figure;
import org.creditportal.kernel.figure.FigureSource;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListsPermission;

/** How many entries are in force, suspended or on their way. */
@Stateless
@DenyAll
@Local(FigureSource.class)
public class ListFiguresBean implements FigureSource {

    @Inject
    EntryLookup entries;

    @Override
    @PermitAll
    public Set<String> permissions() {
        return Set.of(ListsPermission.LISTS_VIEW);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<Figure> find() {
        return Stream.of(
                        EntryStanding.IN_FORCE, EntryStanding.SUSPENDED, EntryStanding.PROPOSED, EntryStanding.APPROVED)
                .map(this::figure)
                .toList();
    }

    private Figure figure(EntryStanding standing) {
        EntryCriteria counted = new EntryCriteria(null, null, standing, null, null, false, null, false, 1, 1);
        long entriesFound = entries.search(counted).total();
        return new Figure(
                "lists", "EntryStanding." + standing, entriesFound, "/lists/list", Map.of("standing", standing.name()));
    }
}
