package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.site.api.TypicalCase;
import org.creditportal.site.api.TypicalCases;

/** {@code /typical-case?number=…}: one typical case; one that is not public today is not found. */
@Named
@RequestScoped
public class PublicTypicalCaseDetailView {

    @Inject
    private TypicalCases typicalCases;

    private String number;
    private TypicalCase found;

    /** Reads the one named in the address. */
    public void load() {
        found = typicalCases.require(number);
    }

    public TypicalCase getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
