package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckPrintView;
import org.creditportal.checks.api.check.CheckPrints;

/** {@code /checks/print}: one print of a check, as it goes to paper. */
@Named
@RequestScoped
public class CheckPrintDetailView {

    @Inject
    private CheckPrints prints;

    private String number;
    private int place;
    private CheckPrintView shown;

    public void load() {
        shown = prints.open(new CheckNumber(number), place);
    }

    public CheckPrintView getShown() {
        return shown;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
