package org.creditportal.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;

/** What needs the officer today, then what waits for a decision, then figures; all of it told by the modules. */
@Named
@RequestScoped
public class StartView {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private WorkDesk workDesk;

    @Inject
    private WorkList workList;

    private Officer officer;
    private DeskView desk;
    private List<Figure> figures;
    private List<Chart> charts;

    @PostConstruct
    void load() {
        officer = currentOfficer.require();
        desk = workDesk.findDesk();
        figures = workList.findFigures();
        charts = workList.findCharts();
    }

    public Officer getOfficer() {
        return officer;
    }

    public DeskView getDesk() {
        return desk;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public List<Chart> getCharts() {
        return charts;
    }
}
