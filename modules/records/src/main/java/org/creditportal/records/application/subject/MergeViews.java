package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DuplicateRow;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.MergeRow;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.api.subject.MergeView;
import org.creditportal.records.api.subject.OpinionView;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.PairEvidence;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;

/** Mergers and pairs as officers see them. */
@ApplicationScoped
public class MergeViews {

    private Subjects subjects;
    private SubjectViews subjectViews;
    private BureauScope scope;

    protected MergeViews() {}

    @Inject
    MergeViews(Subjects subjects, SubjectViews subjectViews, BureauScope scope) {
        this.subjects = subjects;
        this.subjectViews = subjectViews;
        this.scope = scope;
    }

    MergeView view(Merge merge) {
        Subject into = subjects.require(merge.into());
        boolean decider = scope.may(RecordsPermission.SUBJECTS_DECIDE);
        boolean waits = merge.state() == MergeState.PROPOSED;
        boolean done = merge.state() == MergeState.DONE;
        return new MergeView(
                new MergeNumber(merge.number()),
                merge.version(),
                merge.state(),
                subjectViews.of(subjects.require(merge.from())),
                subjectViews.of(into),
                merge.evidence().speakingFor(),
                merge.evidence().speakingAgainst(),
                opinion(merge.proposal()),
                opinion(merge.decision()),
                opinion(merge.undoing()),
                waits && decider && !merge.isProposedBy(scope.actor()),
                done && decider && !into.isMerged());
    }

    private static OpinionView opinion(Signature opinion) {
        return opinion == null ? null : new OpinionView(opinion.reason(), opinion.officerName(), opinion.at());
    }

    Page<MergeRow> rows(Page<Merge> merges) {
        Map<String, String> names = subjects
                .byNumbers(merges.items().stream()
                        .flatMap(merge -> List.of(merge.from(), merge.into()).stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Subject::number, Subject::name));
        Function<Merge, MergeRow> row = merge -> new MergeRow(
                new MergeNumber(merge.number()),
                merge.state(),
                merge.from(),
                names.get(merge.from()),
                merge.into(),
                names.get(merge.into()),
                merge.proposal().officerName(),
                merge.proposal().at());
        return merges.map(row);
    }

    DuplicateRow row(Subject kept, Subject merged, PairEvidence evidence) {
        return new DuplicateRow(
                subjectViews.of(kept),
                subjectViews.of(merged),
                evidence.strength(),
                evidence.suffices(),
                evidence.speakingFor(),
                evidence.speakingAgainst());
    }
}
