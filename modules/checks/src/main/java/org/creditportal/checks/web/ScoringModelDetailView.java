package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.scoring.ScoreIndicator;
import org.creditportal.checks.api.scoring.ScoringModelView;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/model}: one edition of a scoring model. */
@Named
@RequestScoped
public class ScoringModelDetailView {

    @Inject
    private ScoringModels models;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PageFrame frame;

    private String id;
    private Integer edition;
    private ScoringModelView model;

    public void load() {
        model = models.require(id, edition);
    }

    public ScoringModelView getModel() {
        return model;
    }

    /** The names of the lists that an indicator counts. */
    public List<String> lists(ScoreIndicator indicator) {
        return indicator.counts().lists().stream()
                .map(list -> types.nameOf(list, frame.getLanguage()))
                .toList();
    }

    /** Whether the officer may propose the next edition. */
    public boolean isChangeable() {
        return currentOfficer.require().may(ChecksPermission.MODELS_PROPOSE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }
}
