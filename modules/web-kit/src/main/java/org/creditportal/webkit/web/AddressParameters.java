package org.creditportal.webkit.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;

/**
 * An address that lacks what its page is about, or says it in a form that cannot be, leads to no page. One that says anything
 * else in a form that cannot be is told as such, in words about the address: its parts have no labels that people know.
 * Parameters are required of addresses only: an answer to a form that renders a part of the page does not keep them for the
 * next one.
 */
public class AddressParameters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() || faces.getResponseComplete()) {
            return;
        }
        List<UIViewParameter> refused = ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .filter(parameter -> !parameter.isValid())
                .toList();
        if (refused.stream().anyMatch(UIViewParameter::isRequired)) {
            hide(faces);
        } else if (!refused.isEmpty()) {
            tell(faces, refused);
        }
    }

    private static void tell(FacesContext faces, List<UIViewParameter> refused) {
        refused.forEach(parameter -> forget(faces.getMessages(parameter.getClientId(faces))));
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String text = Texts.of("webkit", Languages.of(request)).get("frame.addressRefused");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static void forget(Iterator<FacesMessage> messages) {
        while (messages.hasNext()) {
            messages.next();
            messages.remove();
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
