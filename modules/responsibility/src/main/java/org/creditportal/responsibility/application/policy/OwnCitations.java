package org.creditportal.responsibility.application.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.Deadline;
import org.creditportal.kernel.tenant.Deadlines;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.TenantReports;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;
import org.creditportal.responsibility.api.supervision.TenantSupervision;
import org.creditportal.responsibility.api.task.TenantTasks;

/**
 * Periods, duties with their effects, kinds of reports, the clauses of work plans, daily supervision with its rules, liability, and the scheme
 * of assessment, as the tenant's files have them. What two officers decided since then is told by {@link DecidedCitations}
 * and, of the scheme, by {@link org.creditportal.responsibility.application.assessment.ReleasedCitations}.
 */
@ApplicationScoped
public class OwnCitations implements CitationSource {

    static final String MODULE = "responsibility";

    private TenantDirectory tenants;

    protected OwnCitations() {}

    @Inject
    public OwnCitations(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<CitingRow> citing() {
        TenantDefinition tenant = tenants.current();
        return Stream.of(
                        TenantAreas.of(tenant).areas().stream().flatMap(OwnCitations::ofArea),
                        tenant.section(TenantReports.class).reportKinds().stream()
                                .map(kind -> new CitingRow(
                                        MODULE,
                                        "reportKind",
                                        kind.name().zh(),
                                        kind.citation(),
                                        WorkPlace.of("/responsibility/policies"))),
                        TenantTasks.of(tenant).plans().stream()
                                .flatMap(plan -> plan.items().stream())
                                .map(item -> new CitingRow(
                                        MODULE,
                                        "planItem",
                                        item.name().zh(),
                                        item.citation(),
                                        WorkPlace.of("/responsibility/plans"))),
                        ofSupervision(TenantSupervision.of(tenant)),
                        ofPeriods(tenant),
                        Stream.of(ofScheme(AssessmentScheme.of(tenant))))
                .flatMap(rows -> rows)
                .filter(row -> row.citation() != null)
                .toList();
    }

    /** The tenant's own periods. */
    private static Stream<CitingRow> ofPeriods(TenantDefinition tenant) {
        Deadlines deadlines = tenant.deadlines();
        Texts words = Texts.of(MODULE, Locale.CHINESE);
        WorkPlace library = WorkPlace.of("/responsibility/policies");
        return Stream.of(
                ofPeriod(words, "policies.option.collection", deadlines.collection(), library),
                ofPeriod(words, "policies.option.verificationReply", deadlines.verificationReply(), library));
    }

    /** A default follows a text that does not bind here, and rests on none. */
    private static CitingRow ofPeriod(Texts words, String key, Deadline deadline, WorkPlace place) {
        Citation stated = deadline.isDefault() ? null : deadline.source();
        return new CitingRow(MODULE, "deadline", words.get(key, deadline.workingDays()), stated, place);
    }

    private static Stream<CitingRow> ofSupervision(TenantSupervision supervision) {
        Texts words = Texts.of(MODULE, Locale.CHINESE);
        WorkPlace board = WorkPlace.of("/responsibility/supervision");
        WorkPlace liabilities = WorkPlace.of("/responsibility/liabilities");
        return Stream.concat(
                Stream.of(
                        new CitingRow(
                                MODULE, "supervision", words.get("supervision.title"), supervision.citation(), board),
                        new CitingRow(
                                MODULE,
                                "liability",
                                words.get("liabilities.title"),
                                supervision.liability().citation(),
                                liabilities)),
                supervision.rules().stream()
                        .map(rule ->
                                new CitingRow(MODULE, "noticeRule", rule.name().zh(), rule.citation(), board)));
    }

    /** What a scheme of assessment rests on. */
    public static CitingRow ofScheme(AssessmentScheme scheme) {
        return new CitingRow(
                MODULE,
                "scheme",
                scheme.name().zh() + " v" + scheme.version(),
                scheme.citation(),
                WorkPlace.of("/responsibility/scheme"));
    }

    private static Stream<CitingRow> ofArea(AreaPolicy area) {
        WorkPlace place = WorkPlace.of("/responsibility/duty", "area", area.id());
        return Stream.concat(
                Stream.of(new CitingRow(MODULE, "duty", area.name().zh(), area.citation(), place)),
                area.rules().stream()
                        .flatMap(rule -> rule.basis().stream())
                        .map(basis -> new CitingRow(MODULE, "rule", area.name().zh(), basis, place)));
    }
}
