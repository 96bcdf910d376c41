package org.creditportal.casework.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.creditportal.casework.api.work.OutcomesView;
import org.creditportal.casework.api.work.TakeNote;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /casework/outcomes}: what came of what the officer started. In view scope, because the form takes note of what was
 * shown, not of what has come since.
 */
@Named
@ViewScoped
public class OutcomeListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkList workList;

    @Inject
    private PortalMessages messages;

    private OutcomesView outcomes;

    public OutcomesView getOutcomes() {
        if (outcomes == null) {
            outcomes = workList.findOutcomes();
        }
        return outcomes;
    }

    public String takeNote() {
        Instant shown = getOutcomes().rows().get(0).at();
        workList.takeNote(new TakeNote(shown));
        messages.info("casework", "outcomes.message.info.noted");
        return "/casework/outcomes?faces-redirect=true";
    }
}
