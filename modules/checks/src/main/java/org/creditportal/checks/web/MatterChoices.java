package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.rule.RuleTables;
import org.creditportal.webkit.web.PageFrame;

/** What an officer may choose for a matter: {@code #{matterChoices}}. */
@Named
@RequestScoped
public class MatterChoices {

    @Inject
    private RuleTables rules;

    @Inject
    private PageFrame frame;

    /** The areas that the officer may look for. */
    public List<SelectItem> getAreas() {
        return rules.searchOwn().stream()
                .map(area -> new SelectItem(area.area(), area.name().text(frame.getLanguage())))
                .toList();
    }

    /** The kinds of matters that the area tells apart; none before one is chosen. */
    public List<SelectItem> kinds(String area) {
        return area == null || area.isEmpty()
                ? List.of()
                : rules.require(area, null).inForce().matterKinds().stream()
                        .map(kind -> new SelectItem(kind.id(), kind.name().text(frame.getLanguage())))
                        .toList();
    }

    /** Whether rules of such matters judge an assessment period, which somebody has to tell. */
    public boolean isPeriodNeeded(String area, String kind) {
        return area != null
                && !area.isEmpty()
                && kind != null
                && rules.require(area, null).inForce().judgesPeriod(kind);
    }

    public LookBasis[] getBases() {
        return LookBasis.values();
    }

    void areaChosen(CheckForm form) {
        form.setKind(onlyKind(form.getArea()));
    }

    /** The kind that needs no choice; {@code null} where the area tells several apart. */
    String onlyKind(String area) {
        List<SelectItem> kinds = kinds(area);
        return kinds.size() == 1 ? (String) kinds.get(0).getValue() : null;
    }
}
