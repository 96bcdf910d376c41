package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;

/**
 * What a page says to its user after an action. Messages survive one redirect. Broken rules need no call: the kit's
 * exception handler says them.
 */
@RequestScoped
public class PortalMessages {

    @Inject
    private HttpServletRequest request;

    /**
     * It was done.
     *
     * @param module whose bundle has the key, for example {@code lists}
     */
    public void info(String module, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, module, key, arguments);
    }

    /** It was done, but the user should know something. */
    public void warning(String module, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, module, key, arguments);
    }

    /** It could not be done, and no exception says so. */
    public void error(String module, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, module, key, arguments);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void add(Severity severity, String module, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.of(module, Languages.of(request)).get(key, arguments);
        faces.addMessage(null, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
