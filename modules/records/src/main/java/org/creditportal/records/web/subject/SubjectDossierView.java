package org.creditportal.records.web.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.subject.DossierCriteria;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /records/subject}: one subject whole; which of its records are shown is in the address. */
@Named
@RequestScoped
public class SubjectDossierView {

    private static final int ROWS_SHOWN = 20;

    @Inject
    private SubjectDossier dossiers;

    @Inject
    private CurrentOfficer currentOfficer;

    private String number;
    private String merged;
    private DossierStanding standing = DossierStanding.IN_FORCE;
    private int page = 1;
    private DossierView dossier;
    private Page<DossierRecordRow> records;

    /** A merged subject's address leads to the subject it became. */
    public String load() {
        SubjectNumber asked = new SubjectNumber(number);
        SubjectNumber survivor = dossiers.findSurvivor(asked);
        if (!survivor.equals(asked)) {
            return "/records/subject?faces-redirect=true&number=" + survivor + "&merged=" + asked;
        }
        dossier = dossiers.require(asked);
        records = dossiers.search(new DossierCriteria(asked, standing, page, ROWS_SHOWN));
        return null;
    }

    public DossierView getDossier() {
        return dossier;
    }

    public TablePage<DossierRecordRow> getRecords() {
        return TablePage.of(
                records, SearchState.of("subject.xhtml").with("number", number).with("standing", standing));
    }

    public List<DossierStanding> getStandings() {
        return List.of(DossierStanding.values());
    }

    /** Whether the officer may ask the audit trail who looked. */
    public boolean isAuditor() {
        return currentOfficer.require().may(Permission.AUDIT_VIEW);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getMerged() {
        return merged;
    }

    public void setMerged(String merged) {
        this.merged = merged;
    }

    public DossierStanding getStanding() {
        return standing;
    }

    public void setStanding(DossierStanding standing) {
        this.standing = standing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
