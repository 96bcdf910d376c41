package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;

/** {@code #{currentOfficer}}: who is logged in, for all pages. */
@Named("currentOfficer")
@RequestScoped
public class CurrentOfficerView {

    @Inject
    private CurrentOfficer officer;

    /** The officer; called {@code #{currentOfficer.find().get().displayName()}}. */
    public Optional<Officer> find() {
        return officer.find();
    }

    /** The officer, where a page is open to officers only. */
    public Officer require() {
        return officer.require();
    }

    /**
     * Opens a page to officers of a permission only; each page of the office asks this first.
     *
     * @throws NotFoundException for all others: for them page and address do not exist
     */
    public void demand(String permission) {
        if (!may(permission)) {
            throw new NotFoundException("Page", "");
        }
    }

    /** Whether the officer holds the permission; false for a guest. */
    public boolean may(String permission) {
        return officer.find().map(someone -> someone.may(permission)).orElse(false);
    }
}
