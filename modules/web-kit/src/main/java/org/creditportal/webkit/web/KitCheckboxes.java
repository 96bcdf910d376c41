package org.creditportal.webkit.web;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.selectmanycheckbox.SelectManyCheckbox;
import org.primefaces.component.selectmanycheckbox.SelectManyCheckboxRenderer;

/**
 * Checkboxes for one question are a group with the question's name. PrimeFaces writes them as a nameless box, and says that it
 * is required by an attribute which neither a box nor a group may have.
 */
public class KitCheckboxes extends SelectManyCheckboxRenderer {

    /** The place for attributes of the box that holds all of them. */
    @Override
    protected void renderARIARequired(FacesContext faces, UIInput checkboxes) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        page.writeAttribute("role", "group", null);
        page.writeAttribute("aria-label", ((SelectManyCheckbox) checkboxes).getLabel(), null);
    }
}
