package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.subject.PersonLookup;
import org.creditportal.webkit.language.Languages;

/** {@code /records/person}: finds a person by number. Posted, because addresses are written to logs and histories. */
@Named
@RequestScoped
public class PersonSearchView {

    @Inject
    private PersonLookup persons;

    @Inject
    private HttpServletRequest request;

    private String idNumber;

    /** The records of the person, or the message that there is none. */
    public String find() {
        try {
            return "/records/list?faces-redirect=true&subject="
                    + persons.require(idNumber).value();
        } catch (NotFoundException nobody) {
            String text = Texts.of("records", Languages.of(request)).get("person.message.error.nobody");
            FacesContext.getCurrentInstance()
                    .addMessage("personForm:idNumber", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            return null;
        }
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
