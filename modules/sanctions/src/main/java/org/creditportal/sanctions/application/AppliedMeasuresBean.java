package org.creditportal.sanctions.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.UnseenReason;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.sanctions.api.AppliedMeasureView;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SubjectMeasures;
import org.creditportal.sanctions.domain.ChosenMeasure;
import org.creditportal.sanctions.domain.JointCase;

/** What applies to subjects today: gone at midnight of the last day, without anybody's doing. */
@Stateless
@DenyAll
public class AppliedMeasuresBean implements SubjectMeasures {

    @Inject
    private StoredCases cases;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private EntryGate entries;

    @Inject
    private LegalDate legalDate;

    @Inject
    private SanctionLooks looks;

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<AppliedMeasureView> find(Set<String> subjectNumbers) {
        List<JointCase> open = cases.open(subjectNumbers);
        Map<String, UnseenReason> unseen =
                entries.findUnseen(open.stream().map(JointCase::ground).collect(Collectors.toSet()), legalDate.today());
        return open.stream()
                .flatMap(of -> measures(of, unseen))
                .sorted(Comparator.comparing(AppliedMeasureView::applied).reversed())
                .toList();
    }

    @Override
    @RolesAllowed(SanctionsPermission.SANCTIONS_VIEW)
    public List<AppliedMeasureView> look(SubjectNumber subject) {
        return looks.note(subject.value(), null)
                .map(found -> find(found.numbers()))
                .orElseThrow(() -> new NotFoundException("Subject", subject.value()));
    }

    private Stream<AppliedMeasureView> measures(JointCase of, Map<String, UnseenReason> unseen) {
        LocalDate today = legalDate.today();
        CaseStanding standing = of.standing(today);
        boolean shown = standing == CaseStanding.IN_FORCE || standing == CaseStanding.SUSPENDED;
        return shown
                ? of.measures().stream()
                        .filter(measure -> !today.isAfter(of.lastDay(measure)))
                        .map(measure -> view(
                                of,
                                measure,
                                standing == CaseStanding.IN_FORCE,
                                unseen.get(of.ground()) == UnseenReason.KEPT_BACK ? null : of.documentNumber()))
                : Stream.empty();
    }

    private AppliedMeasureView view(JointCase of, ChosenMeasure measure, boolean applied, String document) {
        return new AppliedMeasureView(
                of.number(),
                of.subjectName(),
                of.effect(),
                measure.name(),
                applied,
                of.from(),
                of.lastDay(measure),
                of.bureau(),
                measure.basis(),
                of.ground(),
                of.isOnEntry(),
                document,
                of.isOnEntry()
                        ? types.find(of.listType())
                                .map(ListTypeDefinition::name)
                                .orElse(null)
                        : null,
                of.suspendedOn(),
                of.standstills(),
                officers.sees(of));
    }
}
