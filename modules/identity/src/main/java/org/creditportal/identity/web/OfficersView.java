package org.creditportal.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerCriteria;

/** {@code /identity/officers}: the tenant's officers; what is searched for is in the address. */
@Named
@ViewScoped
public class OfficersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfficerAdministration officers;

    private String text;
    private String bureau;
    private OfficerTable table;

    public OfficerTable getTable() {
        if (table == null) {
            table = new OfficerTable(officers, (page, size) -> new OfficerCriteria(text, bureau, page, size));
        }
        return table;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }
}
