package org.creditportal.webkit.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An address that lacks what its page is about, or says it in a form that cannot be, leads to no page. Parameters are required
 * of addresses only: an answer to a form that renders a part of the page does not keep them for the next one.
 */
public class RequiredParameters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean refused = !faces.isPostback()
                && !faces.getResponseComplete()
                && ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                        .anyMatch(parameter -> parameter.isRequired() && !parameter.isValid());
        if (refused) {
            hide(faces);
        }
    }

    private static void hide(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
    }
}
