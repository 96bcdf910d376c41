package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.report.ToldFacts;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.api.supervision.MarkRow;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkView;
import org.creditportal.sanctions.api.supervision.ProposeMark;
import org.creditportal.sanctions.api.supervision.SupervisionTerms;
import org.creditportal.sanctions.api.supervision.TakeMarkStep;
import org.creditportal.sanctions.domain.supervision.SupervisionMark;
import org.creditportal.sanctions.domain.supervision.WatchedGround;

/** Steps of marks; the ground is held first, as whoever fells it does. */
@ApplicationScoped
class MarkSteps {

    private static final int LONGEST_DOCUMENT = 300;
    private static final int LONGEST_ARTICLE = 200;

    @Inject
    private StoredMarks marks;

    @Inject
    private OpenMarks open;

    @Inject
    private MarkGrounds grounds;

    @Inject
    private ToldFacts reports;

    @Inject
    private SanctionOfficers officers;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    String propose(ProposeMark command) {
        WatchedGround ground = grounds.hold(command.ground());
        demandFitting(command, ground);
        marks.lockOpen(ground.number()).stream()
                .filter(mark -> officers.officer().isOf(mark.bureau()))
                .forEach(this::demandOver);
        SupervisionMark proposed = SupervisionMark.propose(
                ground,
                officers.officer().bureau(),
                new Citation(
                        command.basisDocument().strip(), command.basisArticle().strip(), null),
                command.until(),
                command.visibility(),
                officers.sign(command.reason()));
        marks.add(proposed);
        return proposed.number();
    }

    private void demandFitting(ProposeMark command, WatchedGround ground) {
        LocalDate today = legalDate.today();
        LocalDate until = command.until();
        boolean law = said(command.basisDocument(), LONGEST_DOCUMENT) && said(command.basisArticle(), LONGEST_ARTICLE);
        boolean fits = until != null
                && !until.isBefore(today)
                && !until.isAfter(today.plusMonths(terms().longestMonths()))
                && (ground.until() == null || !until.isAfter(ground.until()));
        if (!law || !fits || command.visibility() == null) {
            throw new SanctionsRefusedException(SanctionsError.MARK_UNFIT, terms().longestMonths());
        }
    }

    private static boolean said(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    /** One whose last day is over makes room. */
    private void demandOver(SupervisionMark mark) {
        if (mark.standing(legalDate.today()) != CaseStanding.OVER) {
            throw new SanctionsRefusedException(SanctionsError.MARK_OPEN, mark.number());
        }
        open.end(mark, FallenGround.because("markExpired", mark.number()));
        marks.flush();
    }

    String take(TakeMarkStep command) {
        SupervisionMark mark =
                demandSeen(marks.requireForChange(command.number().value()));
        mark.requireVersion(command.seenVersion());
        Signature signature = officers.sign(command.reason());
        switch (command.next()) {
            case APPROVED -> mark.approve(officers.current(), signature, legalDate.today());
            case REFUSED -> mark.refuse(officers.current(), signature);
            case ENDED -> {
                mark.withdraw(officers.current(), signature);
                reports.end(List.of(mark.number()));
            }
            case PROPOSED -> mark.state().to(MarkState.PROPOSED);
        }
        return null;
    }

    SupervisionMark demandSeen(SupervisionMark mark) {
        if (!mark.isFor(officers.seenBureaus())) {
            throw new NotFoundException("SupervisionMark", mark.number());
        }
        return mark;
    }

    MarkRow row(SupervisionMark mark) {
        return new MarkRow(
                mark.number(),
                mark.subjectNumber(),
                mark.subjectName(),
                mark.ground(),
                mark.isOnEntry(),
                mark.bureau(),
                mark.basis(),
                mark.state(),
                mark.standing(legalDate.today()),
                mark.visibility(),
                mark.from(),
                mark.until());
    }

    MarkView view(SupervisionMark mark) {
        return new MarkView(row(mark), mark.version(), mark.basis(), terms().marked(), mark.stepRows(), next(mark));
    }

    private Set<MarkState> next(SupervisionMark mark) {
        Officer officer = officers.officer();
        return officer.may(SanctionsPermission.SANCTIONS_REVIEW)
                ? mark.nextFor(officers.current()).stream()
                        .filter(next ->
                                next != MarkState.APPROVED || mark.standing(legalDate.today()) == CaseStanding.PENDING)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private SupervisionTerms terms() {
        return TenantSanctions.of(tenants.current()).keySupervision();
    }
}
