package org.creditportal.records.application.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.MergeCriteria;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.MergeRow;
import org.creditportal.records.api.subject.MergeState;
import org.creditportal.records.api.subject.MergeView;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.SubjectMerging;
import org.creditportal.records.api.subject.TellApart;
import org.creditportal.records.api.subject.UndoMerge;
import org.creditportal.records.domain.batch.RecordingTurns;
import org.creditportal.records.domain.subject.Merge;
import org.creditportal.records.domain.subject.Merges;

@Stateless
@DenyAll
@Local(SubjectMerging.class)
public class SubjectMergingBean implements SubjectMerging {

    private MergeSteps steps;
    private Merges merges;
    private VisibleSubjects subjects;
    private MergeViews views;
    private Minors minors;
    private Turns turns;

    protected SubjectMergingBean() {}

    @Inject
    public SubjectMergingBean(
            MergeSteps steps, Merges merges, VisibleSubjects subjects, MergeViews views, Minors minors, Turns turns) {
        this.steps = steps;
        this.merges = merges;
        this.subjects = subjects;
        this.views = views;
        this.minors = minors;
        this.turns = turns;
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECT_MERGE_PROPOSED)
    public MergeNumber propose(ProposeMerge command) {
        subjects.require(command.from().value());
        subjects.require(command.into().value());
        return new MergeNumber(
                steps.propose(command.from().value(), command.into().value(), command.reason()));
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_MANAGE)
    @Audited(RecordsAudit.SUBJECTS_TOLD_APART)
    public void tellApart(TellApart command) {
        subjects.require(command.one().value());
        subjects.require(command.other().value());
        steps.tellApart(command.one().value(), command.other().value(), command.reason());
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_DECIDE)
    @Audited(RecordsAudit.SUBJECT_MERGE_DECIDED)
    public void decide(DecideMerge command) {
        RecordingTurns.takeAll(turns);
        Merge merge = requireVisible(command.number());
        merge.requireVersion(command.seenVersion());
        if (command.agree()) {
            agree(merge, command.reason());
        } else {
            steps.refuse(merge, command.reason());
        }
    }

    /** Whoever is a minor by the number of one of the two is a minor. */
    private void agree(Merge merge, String reason) {
        boolean minor = minors.comeToLight(merge.from(), merge.into());
        steps.agree(merge, reason);
        if (minor) {
            minors.keepBack(merge.into());
        }
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_DECIDE)
    @Audited(RecordsAudit.SUBJECT_MERGE_UNDONE)
    public void undo(UndoMerge command) {
        RecordingTurns.takeAll(turns);
        Merge merge = requireVisible(command.number());
        merge.requireVersion(command.seenVersion());
        steps.undo(merge, command.reason());
    }

    @Override
    @RolesAllowed({RecordsPermission.SUBJECTS_MANAGE, RecordsPermission.SUBJECTS_DECIDE})
    public MergeView require(MergeNumber number) {
        return views.view(requireVisible(number));
    }

    @Override
    @RolesAllowed(RecordsPermission.SUBJECTS_DECIDE)
    public Page<MergeRow> search(MergeCriteria criteria) {
        MergeState state = criteria.state();
        return views.rows(merges.inState(state, criteria.order(), criteria.page(), criteria.size()));
    }

    private Merge requireVisible(MergeNumber number) {
        Merge merge = merges.require(number.value());
        subjects.require(merge.from());
        subjects.require(merge.into());
        return merge;
    }
}
