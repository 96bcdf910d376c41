package org.creditportal.checks.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.rule.RuleCondition;
import org.creditportal.checks.api.scoring.ScoreBand;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.webkit.web.NamedForm;

/** An indicator of a scoring model as an officer edits it; bands are written as "0:100 1:60 3:0". Without an id it is none. */
public class IndicatorForm extends NamedForm {

    private static final long serialVersionUID = 1L;

    private String id;
    private int weight;
    private int months;
    private String[] lists = {};
    private ListColour[] colours = {};
    private String[] records = {};
    private String bands;
    private boolean veto;
    private Citation basis;
    private List<String> measures = List.of();

    static IndicatorForm of(ScoreIndicator indicator) {
        IndicatorForm form = new IndicatorForm();
        form.id = indicator.id();
        form.show(indicator.name());
        form.weight = indicator.weight();
        form.months = indicator.months();
        form.lists = indicator.counts().lists().toArray(String[]::new);
        form.colours = indicator.counts().colours().toArray(ListColour[]::new);
        form.records = indicator.counts().records().toArray(String[]::new);
        form.measures = indicator.counts().measures();
        form.bands = indicator.bands().stream()
                .map(band -> band.from() + ":" + band.share())
                .collect(Collectors.joining(" "));
        form.veto = indicator.veto();
        form.basis = indicator.basis();
        return form;
    }

    boolean isFilledIn() {
        return id != null && !id.isBlank() && weight > 0;
    }

    ScoreIndicator indicator() {
        return new ScoreIndicator(
                id.strip(),
                said(),
                weight,
                new RuleCondition(List.of(lists), List.of(colours), List.of(records), measures, null, false),
                months,
                bands(),
                veto,
                basis);
    }

    private List<ScoreBand> bands() {
        return bands == null
                ? List.of()
                : Stream.of(bands.strip().split("\\s+"))
                        .filter(band -> band.matches("\\d{1,5}:\\d{1,3}"))
                        .map(band -> band.split(":"))
                        .map(band -> new ScoreBand(Integer.parseInt(band[0]), Integer.parseInt(band[1])))
                        .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
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

    public String getBands() {
        return bands;
    }

    public void setBands(String bands) {
        this.bands = bands;
    }

    public boolean isVeto() {
        return veto;
    }

    public void setVeto(boolean veto) {
        this.veto = veto;
    }
}
