package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.work.BadgeView;
import org.creditportal.casework.api.work.WorkList;

/** The numbers in the menu; asked once a page, and not again for a moment. */
@Named
@RequestScoped
public class MenuBadge {

    @Inject
    private WorkList workList;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private BadgeView badge;

    public BadgeView getBadge() {
        if (badge == null) {
            badge = KeptBadge.find(request, clock.instant())
                    .orElseGet(() -> KeptBadge.keep(request, workList.findBadge(), clock.instant()));
        }
        return badge;
    }

    /** Whether there are changes by two officers for this one. */
    public boolean isProposalsOffered() {
        return proposals.areOffered();
    }
}
