package org.creditportal.records.web.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.kernel.dossier.DossierParts;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DossierCriteria;
import org.creditportal.records.api.subject.DossierRecordRow;
import org.creditportal.records.api.subject.DossierStanding;
import org.creditportal.records.api.subject.DossierView;
import org.creditportal.records.api.subject.SubjectDossier;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.webkit.language.Languages;
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

    @Inject
    private DossierParts parts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String number;
    private String merged;
    private DossierStanding standing = DossierStanding.IN_FORCE;
    private int page = 1;
    private DossierView dossier;
    private Page<DossierRecordRow> records;
    private List<DossierPanel> panels;
    private Instant asOf;
    private Set<String> numbers = Set.of();

    /** A merged subject's address leads to the subject it became. */
    public String load() {
        SubjectNumber asked = new SubjectNumber(number);
        SubjectNumber survivor = dossiers.findSurvivor(asked);
        if (!survivor.equals(asked)) {
            return "/records/subject?faces-redirect=true&number=" + survivor + "&merged=" + asked;
        }
        dossier = dossiers.require(asked);
        records = search(page, ROWS_SHOWN);
        asOf = clock.instant();
        numbers = dossiers.findNumbers(asked);
        panels = parts.ask(numbers, currentOfficer.require()::may).stream()
                .map(answer -> new DossierPanel(answer, Languages.of(request)))
                .toList();
        return null;
    }

    private Page<DossierRecordRow> search(int next, int size) {
        return dossiers.search(new DossierCriteria(new SubjectNumber(number), standing, next, size));
    }

    /** What each module holds about the subject. */
    public List<DossierPanel> getPanels() {
        return panels;
    }

    /** Names of the parts that could not be checked. */
    public String getUnchecked() {
        return panels.stream()
                .filter(DossierPanel::isFailed)
                .map(DossierPanel::getTitle)
                .collect(Collectors.joining(" · "));
    }

    /** Whether some part shows what the officer may see of it only. */
    public boolean isLimited() {
        return panels.stream().anyMatch(DossierPanel::isLimited);
    }

    /** The moment at which the lights were asked for. */
    public Instant getAsOf() {
        return asOf;
    }

    public DossierView getDossier() {
        return dossier;
    }

    public TablePage<DossierRecordRow> getRecords() {
        return TablePage.of(
                records,
                SearchState.of("subject.xhtml").with("number", number).with("standing", standing),
                this::search);
    }

    public List<DossierStanding> getStandings() {
        return List.of(DossierStanding.values());
    }

    /** Under which numbers the trail tells of looks at it: those of the subjects too that became it. */
    public String getLookedUnder() {
        return String.join(",", numbers);
    }

    /** Whether the officer may ask the audit trail who looked. */
    public boolean isAuditor() {
        return currentOfficer.require().may(IdentityPermission.AUDIT_VIEW);
    }

    /** Whether the officer decides which subject is which, and may propose to take a number back. */
    public boolean isDecider() {
        return currentOfficer.require().may(RecordsPermission.SUBJECTS_DECIDE);
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
