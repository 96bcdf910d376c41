package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;

/** {@code #{currentOfficer}}: who is logged in, for all pages. */
@Named("currentOfficer")
@RequestScoped
public class CurrentOfficerView {

    @Inject
    private CurrentOfficer officer;

    @Inject
    private PageRights pageRights;

    /** The officer; called {@code #{currentOfficer.find().get().displayName()}}. */
    public Optional<Officer> find() {
        return officer.find();
    }

    /** The officer, where a page is open to officers only. */
    public Officer require() {
        return officer.require();
    }

    /** Whether the officer holds the permission; false for a guest. */
    public boolean may(String permission) {
        return officer.find().map(someone -> someone.may(permission)).orElse(false);
    }

    /**
     * Whether the officer may open a page; what leads to a page that others see is shown without a link.
     *
     * @param page below the context, without ending
     */
    public boolean opens(String page) {
        return officer.find()
                .map(someone -> pageRights.permits(someone, page + ".xhtml"))
                .orElse(false);
    }
}
