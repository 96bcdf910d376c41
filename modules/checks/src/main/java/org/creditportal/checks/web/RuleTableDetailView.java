package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTableView;
import org.creditportal.checks.api.rule.RuleTables;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/rule-table}: an area's rules as a decision table, as of a day. */
@Named
@RequestScoped
public class RuleTableDetailView {

    @Inject
    private RuleTables rules;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PageFrame frame;

    private String area;
    private LocalDate on;
    private RuleTableView table;

    public void load() {
        table = rules.require(area, on);
    }

    public RuleTableView getTable() {
        return table;
    }

    /** Whether the officer may propose a change. */
    public boolean isChangeable() {
        return currentOfficer.require().may(ChecksPermission.RULES_CHANGE);
    }

    /** The names of the lists that a line names. */
    public List<String> lists(RuleLine line) {
        return line.when().lists().stream()
                .map(list -> types.nameOf(list, frame.getLanguage()))
                .toList();
    }

    /** The names of the measures that a line names. */
    public List<String> measures(RuleLine line) {
        return line.when().measures().stream()
                .map(code -> Optional.ofNullable(table.measures().get(code))
                        .map(name -> name.text(frame.getLanguage()))
                        .orElse(code))
                .toList();
    }

    /** The kinds of matters that a line is for, without those that are taken out; empty for all. */
    public List<String> matters(RuleLine line) {
        return names(line.onlyFor());
    }

    /** The kinds of matters that the document takes out. */
    public List<String> exceptions(RuleLine line) {
        return names(line.exceptFor());
    }

    private List<String> names(List<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> table.inForce().matterKind(kind).map(MatterKind::name).stream())
                .map(name -> name.text(frame.getLanguage()))
                .toList();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
