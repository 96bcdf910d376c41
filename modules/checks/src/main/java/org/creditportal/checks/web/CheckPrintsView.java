package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckPrintRow;
import org.creditportal.checks.api.check.CheckPrints;
import org.creditportal.checks.api.check.PrintCheck;

/** The prints of the check on {@code /checks/detail}. */
@Named
@ViewScoped
public class CheckPrintsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckPrints prints;

    @Inject
    private CheckDetailView detail;

    private final CommandToken token = CommandToken.next();
    private transient List<CheckPrintRow> shown;

    public String print() {
        int place = prints.print(new PrintCheck(new CheckNumber(detail.getNumber()), token));
        return "/checks/print?faces-redirect=true&number=" + detail.getNumber() + "&place=" + place;
    }

    /** Whether the officer may print it. */
    public boolean isOpen() {
        return prints.isOpen(new CheckNumber(detail.getNumber()));
    }

    public List<CheckPrintRow> getPrints() {
        if (shown == null) {
            shown = prints.find(new CheckNumber(detail.getNumber()));
        }
        return shown;
    }
}
