package org.creditportal.records.web.subject;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.DuplicateRow;
import org.creditportal.records.api.subject.DuplicateSearch;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.MergeView;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.SubjectMerging;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.TellApart;
import org.creditportal.records.api.subject.UndoMerge;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/merge}: two subjects side by side, to be proposed as one or told apart; or a merger and its next step. */
@Named
@ViewScoped
public class MergeDecisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubjectMerging merging;

    @Inject
    private DuplicateSearch duplicates;

    @Inject
    private PortalMessages messages;

    private String number;
    private String kept;
    private String merged;
    private String reason;
    private long seenVersion;
    private transient MergeView merge;
    private transient DuplicateRow pair;

    public void load() {
        if (number == null) {
            getPair();
        } else {
            seenVersion = getMerge().version();
        }
    }

    public String propose() {
        MergeNumber proposed =
                merging.propose(new ProposeMerge(new SubjectNumber(merged), new SubjectNumber(kept), reason));
        return shown(proposed.value(), "merge.message.info.proposed");
    }

    public String tellApart() {
        merging.tellApart(new TellApart(new SubjectNumber(merged), new SubjectNumber(kept), reason));
        messages.info("records", "merge.message.info.toldApart");
        return "/records/duplicates?faces-redirect=true";
    }

    public String agree() {
        merging.decide(new DecideMerge(new MergeNumber(number), seenVersion, true, reason));
        return shown(number, "merge.message.info.agreed");
    }

    public String refuse() {
        merging.decide(new DecideMerge(new MergeNumber(number), seenVersion, false, reason));
        return shown(number, "merge.message.info.refused");
    }

    public String undo() {
        merging.undo(new UndoMerge(new MergeNumber(number), seenVersion, reason));
        return shown(number, "merge.message.info.undone");
    }

    private String shown(String shownNumber, String messageKey) {
        messages.info("records", messageKey);
        return "/records/merge?faces-redirect=true&number=" + shownNumber;
    }

    /** The merger; {@code null} while two subjects are only compared. */
    public MergeView getMerge() {
        if (merge == null && number != null) {
            merge = merging.require(new MergeNumber(number));
        }
        return merge;
    }

    /** The two compared; {@code null} for a merger. */
    public DuplicateRow getPair() {
        if (pair == null && number == null) {
            pair = duplicates.requirePair(new SubjectNumber(kept), new SubjectNumber(merged));
        }
        return pair;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getMerged() {
        return merged;
    }

    public void setMerged(String merged) {
        this.merged = merged;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
