package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.rule.RuleTableRow;
import org.creditportal.checks.api.rule.RuleTables;

/** {@code /checks/rules}: the areas with their rules of today. */
@Named
@RequestScoped
public class RuleListView {

    @Inject
    private RuleTables rules;

    private List<RuleTableRow> rows;

    public void load() {
        rows = rules.search();
    }

    public List<RuleTableRow> getRows() {
        return rows;
    }
}
