package org.creditportal.casework.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.creditportal.casework.api.CaseworkAudit;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.memory.ChooseColumns;
import org.creditportal.casework.api.memory.ForgetSearch;
import org.creditportal.casework.api.memory.KeepSearch;
import org.creditportal.casework.api.memory.OwnLists;
import org.creditportal.casework.api.memory.TableChoice;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.AuditedAct;

/** Open to every officer, each to what is the own. */
@Stateless
@DenyAll
public class OwnListsBean implements OwnLists {

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
    public Map<String, TableChoice> findTables(String page) {
        return lists.tables(officer(), page);
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
        lists.choose(officer(), command.page(), command.table(), command.choice());
    }

    private String officer() {
        return currentOfficer.require().id();
    }
}
