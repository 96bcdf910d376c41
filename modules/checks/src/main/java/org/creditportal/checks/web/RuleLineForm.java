package org.creditportal.checks.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.webkit.web.NamedForm;

/** A line of rules as an officer edits it. Laws are lines of "document | article | passage". */
public class RuleLineForm extends NamedForm {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " | ";

    private String id;
    private Effect effect;
    private String[] lists = {};
    private ListColour[] colours = {};
    private String[] records = {};
    private String[] measures = {};
    private String[] grades = {};
    private boolean withinPeriod;
    private String[] onlyFor = {};
    private String[] exceptFor = {};
    private SubjectKind[] subjects = {};
    private RelationRole[] behind = {};
    private boolean unlessAdverse;
    private String laws;
    private LocalDate validFrom;
    private String reason;

    /**
     * The line as the newest revision has it, whose change begins no earlier than that does; an empty form for a new line.
     *
     * @param latest in force or not: what is changed builds on it, and would undo it otherwise
     */
    static RuleLineForm of(RuleTable latest, String line, LocalDate today) {
        RuleLineForm form = latest.line(line).map(RuleLineForm::of).orElseGet(RuleLineForm::new);
        form.validFrom = latest.validFrom().isAfter(today) ? latest.validFrom() : today;
        return form;
    }

    private static RuleLineForm of(RuleLine line) {
        RuleLineForm form = new RuleLineForm();
        form.id = line.id();
        form.effect = line.effect();
        form.show(line.words());
        form.lists = line.when().lists().toArray(String[]::new);
        form.colours = line.when().colours().toArray(ListColour[]::new);
        form.records = line.when().records().toArray(String[]::new);
        form.measures = line.when().measures().toArray(String[]::new);
        form.grades = line.when().grades().toArray(String[]::new);
        form.withinPeriod = line.when().withinPeriod();
        form.onlyFor = line.onlyFor().toArray(String[]::new);
        form.exceptFor = line.exceptFor().toArray(String[]::new);
        form.subjects = line.subjects().toArray(SubjectKind[]::new);
        form.behind = line.behind().toArray(RelationRole[]::new);
        form.unlessAdverse = line.unlessAdverse();
        form.laws = line.basis().stream().map(RuleLineForm::text).collect(Collectors.joining("\n"));
        return form;
    }

    /**
     * The line as it is filled in; what the form does not show is as it was.
     *
     * @param former {@code null} for a new one
     */
    RuleLine line(RuleLine former) {
        RuleCondition when = new RuleCondition(
                List.of(lists), List.of(colours), List.of(records), List.of(measures), List.of(grades), withinPeriod);
        return new RuleLine(
                id,
                effect,
                said(),
                when,
                List.of(onlyFor),
                List.of(exceptFor),
                List.of(subjects),
                List.of(behind),
                unlessAdverse,
                citations(),
                former == null ? List.of() : former.requirements(),
                former == null ? null : former.note());
    }

    private List<Citation> citations() {
        return laws == null
                ? List.of()
                : laws.lines()
                        .filter(line -> !line.isBlank())
                        .map(RuleLineForm::citation)
                        .toList();
    }

    private static Citation citation(String line) {
        String[] parts = line.split("\\|", 3);
        return new Citation(parts[0].strip(), part(parts, 1), part(parts, 2));
    }

    private static String part(String[] parts, int place) {
        return parts.length > place && !parts[place].isBlank() ? parts[place].strip() : null;
    }

    private static String text(Citation law) {
        return Arrays.asList(law.document(), law.article(), law.text()).stream()
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining(BETWEEN));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Effect getEffect() {
        return effect;
    }

    public void setEffect(Effect effect) {
        this.effect = effect;
    }

    public String[] getLists() {
        return lists.clone();
    }

    public void setLists(String[] lists) {
        this.lists = lists.clone();
    }

    public ListColour[] getColours() {
        return colours.clone();
    }

    public void setColours(ListColour[] colours) {
        this.colours = colours.clone();
    }

    public String[] getRecords() {
        return records.clone();
    }

    public void setRecords(String[] records) {
        this.records = records.clone();
    }

    public String[] getMeasures() {
        return measures.clone();
    }

    public void setMeasures(String[] measures) {
        this.measures = measures.clone();
    }

    public String[] getGrades() {
        return grades.clone();
    }

    public void setGrades(String[] grades) {
        this.grades = grades.clone();
    }

    public boolean isWithinPeriod() {
        return withinPeriod;
    }

    public void setWithinPeriod(boolean withinPeriod) {
        this.withinPeriod = withinPeriod;
    }

    public String[] getOnlyFor() {
        return onlyFor.clone();
    }

    public void setOnlyFor(String[] onlyFor) {
        this.onlyFor = onlyFor.clone();
    }

    public String[] getExceptFor() {
        return exceptFor.clone();
    }

    public void setExceptFor(String[] exceptFor) {
        this.exceptFor = exceptFor.clone();
    }

    public SubjectKind[] getSubjects() {
        return subjects.clone();
    }

    public void setSubjects(SubjectKind[] subjects) {
        this.subjects = subjects.clone();
    }

    public RelationRole[] getBehind() {
        return behind.clone();
    }

    public void setBehind(RelationRole[] behind) {
        this.behind = behind.clone();
    }

    public boolean isUnlessAdverse() {
        return unlessAdverse;
    }

    public void setUnlessAdverse(boolean unlessAdverse) {
        this.unlessAdverse = unlessAdverse;
    }

    public String getLaws() {
        return laws;
    }

    public void setLaws(String laws) {
        this.laws = laws;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
