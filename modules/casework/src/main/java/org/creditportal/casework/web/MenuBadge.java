package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.work.BadgeView;
import org.creditportal.casework.api.work.WorkList;

/** The numbers in the menu; asked once a page. */
@Named
@RequestScoped
public class MenuBadge {

    @Inject
    private WorkList workList;

    @Inject
    private ChangeProposals proposals;

    private BadgeView badge;

    public BadgeView getBadge() {
        if (badge == null) {
            badge = workList.findBadge();
        }
        return badge;
    }

    /** Whether there are changes by two officers for this one. */
    public boolean isProposalsOffered() {
        return proposals.areOffered();
    }
}
