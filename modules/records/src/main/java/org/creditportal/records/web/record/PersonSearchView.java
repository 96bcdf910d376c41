package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.subject.FoundPersons;
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

    /** The records of the person, or the message that there is none, or that the number does not tell which. */
    public String find() {
        try {
            FoundPersons found = persons.require(idNumber);
            return found.numbers().size() == 1
                    ? "/records/list?faces-redirect=true&subject=" + found
                    : tell("person.message.error.several", found.toString());
        } catch (NotFoundException nobody) {
            return tell("person.message.error.nobody");
        }
    }

    private String tell(String key, String... arguments) {
        String text = Texts.of("records", Languages.of(request)).get(key, (Object[]) arguments);
        FacesContext.getCurrentInstance()
                .addMessage("personForm:idNumber", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        return null;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
