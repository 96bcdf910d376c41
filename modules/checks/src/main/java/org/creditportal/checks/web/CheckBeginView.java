package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.BeginCheck;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckProcedure;

/** {@code /checks/begin}: look at a subject for a matter. Posted, because what identifies somebody is never in an address. */
@Named
@ViewScoped
public class CheckBeginView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckProcedure procedure;

    @Inject
    private MatterChoices choices;

    private final CommandToken token = CommandToken.next();
    private final CheckForm form = new CheckForm();

    public String begin() {
        CheckNumber number = procedure.begin(
                new BeginCheck(form.matter(), form.asked(), form.getBasis(), form.getEvidence(), token));
        return "/checks/detail?faces-redirect=true&number=" + number;
    }

    /** The area was chosen: its kinds of matters are offered, and the only one is taken. */
    public void areaChosen() {
        choices.areaChosen(form);
    }

    public AskedBy[] getAskedBy() {
        return AskedBy.values();
    }

    public CheckForm getForm() {
        return form;
    }
}
