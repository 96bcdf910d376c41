package org.creditportal.files.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.creditportal.files.draft.Drafts;
import org.creditportal.webkit.web.DraftPlace;

/** A form that did its work needs its draft no longer: it did when it led to another page and nothing was wrong. */
public class SentDraft implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String place = faces.getExternalContext().getRequestParameterMap().get(DraftPlace.PARAMETER);
        if (faces.isPostback() && faces.getResponseComplete() && !isRefused(faces) && DraftPlace.isOne(place)) {
            CDI.current().select(Drafts.class).get().forget(place);
        }
    }

    private static boolean isRefused(FacesContext faces) {
        FacesMessage.Severity worst = faces.getMaximumSeverity();
        return faces.isValidationFailed() || worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
