package org.creditportal.checks.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.BeginCheck;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckProcedure;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.rule.RuleTables;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/begin}: look at a subject for a matter. Posted, because what identifies somebody is never in an address. */
@Named
@ViewScoped
public class CheckBeginView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckProcedure procedure;

    @Inject
    private RuleTables rules;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private final CheckForm form = new CheckForm();

    public String begin() {
        CheckNumber number = procedure.begin(
                new BeginCheck(form.matter(), form.asked(), form.getBasis(), form.getEvidence(), token));
        return "/checks/detail?faces-redirect=true&number=" + number;
    }

    /** The area was chosen: its kinds of matters are offered, and the only one is taken. */
    public void areaChosen() {
        List<SelectItem> kinds = getKinds();
        form.setKind(kinds.size() == 1 ? (String) kinds.get(0).getValue() : null);
    }

    /** The areas that the officer may look for. */
    public List<SelectItem> getAreas() {
        return rules.searchOwn().stream()
                .map(area -> new SelectItem(area.area(), area.name().text(frame.getLanguage())))
                .toList();
    }

    /** The kinds of matters that the chosen area tells apart. */
    public List<SelectItem> getKinds() {
        return form.getArea() == null || form.getArea().isEmpty()
                ? List.of()
                : rules.require(form.getArea(), null).inForce().matterKinds().stream()
                        .map(kind -> new SelectItem(kind.id(), kind.name().text(frame.getLanguage())))
                        .toList();
    }

    public AskedBy[] getAskedBy() {
        return AskedBy.values();
    }

    public LookBasis[] getBases() {
        return LookBasis.values();
    }

    public CheckForm getForm() {
        return form;
    }
}
