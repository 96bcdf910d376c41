package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.scoring.ScoringModelRow;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.identity.api.CurrentOfficer;

/** {@code /checks/models}: the scoring models of today. */
@Named
@RequestScoped
public class ScoringModelListView {

    @Inject
    private ScoringModels models;

    @Inject
    private CurrentOfficer currentOfficer;

    private List<ScoringModelRow> rows;

    public void load() {
        rows = models.search();
    }

    public List<ScoringModelRow> getRows() {
        return rows;
    }

    /** Whether the officer may propose a model. */
    public boolean isChangeable() {
        return currentOfficer.require().may(ChecksPermission.MODELS_PROPOSE);
    }
}
