package org.creditportal.casework.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.CaseworkAudit;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.memory.ChooseColumns;
import org.creditportal.casework.api.memory.ForgetSearch;
import org.creditportal.casework.api.memory.KeepSearch;
import org.creditportal.casework.api.memory.OwnLists;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;

/** Open to every officer, each to what is the own. */
@Stateless
@DenyAll
public class OwnListsBean implements OwnLists {

    private static final String BETWEEN = ",";

    @Inject
    private StoredOwnLists lists;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    @PermitAll
    public Map<String, String> findSearches(String page) {
        return lists.searches(officer(), page);
    }

    @Override
    @PermitAll
    public Map<String, Set<Integer>> findHidden(String page) {
        Map<String, Set<Integer>> hidden = new HashMap<>();
        lists.hidden(officer(), page).forEach((table, places) -> hidden.put(table, places(places)));
        return hidden;
    }

    private static Set<Integer> places(String text) {
        return Arrays.stream(text.split(BETWEEN))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.VIEW_KEPT)
    public void keep(KeepSearch command) {
        Map<String, String> kept = lists.searches(officer(), command.page());
        if (kept.size() >= MOST_SEARCHES && !kept.containsKey(command.name())) {
            throw new CaseworkRefusedException(CaseworkError.VIEWS_FULL, MOST_SEARCHES);
        }
        lists.keep(officer(), command.page(), command.name(), command.query());
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.VIEW_FORGOTTEN)
    public void forget(ForgetSearch command) {
        if (!lists.forget(officer(), command.page(), String.valueOf(command.name()))) {
            AuditedAct.changedNothing();
        }
    }

    @Override
    @PermitAll
    @Audited(CaseworkAudit.COLUMNS_CHOSEN)
    public void choose(ChooseColumns command) {
        String hidden = command.hidden().stream().sorted().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        lists.choose(officer(), command.page(), command.table(), hidden);
    }

    private String officer() {
        return currentOfficer.require().id();
    }
}
