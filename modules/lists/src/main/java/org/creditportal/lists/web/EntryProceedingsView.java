package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.lists.api.EntryCorrectionRow;
import org.creditportal.lists.api.EntryDeadlineRow;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryProceedings;
import org.creditportal.lists.api.EntrySuspension;
import org.creditportal.lists.api.EntrySuspensions;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;

/** What goes on beside an entry's steps on {@code /lists/detail}: days, corrections, and the credit office's suspension. */
@Named
@ViewScoped
public class EntryProceedingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryDetailView detail;

    @Inject
    private EntryProceedings proceedings;

    @Inject
    private EntrySuspensions suspensions;

    private final CommandToken token = CommandToken.next();
    private String document;
    private String words;
    private String lifted;
    private transient Optional<PublicNoticeView> notice;

    /** The steps whose length a rule sets. */
    public List<EntryDeadlineRow> getDeadlines() {
        return proceedings.findDeadlines(number()).stream()
                .filter(deadline -> deadline.rule() != null)
                .toList();
    }

    public List<EntryCorrectionRow> getCorrections() {
        return proceedings.findCorrections(number());
    }

    /** The suspensions that stand, each until it is lifted by itself. */
    public List<EntrySuspension> getSuspensionOrders() {
        return proceedings.findSuspensions(number());
    }

    /** What the public will read in the notice; {@code null} where none is to be put up. */
    public PublicNoticeView getNoticePreview() {
        if (notice == null) {
            notice = proceedings.findNoticePreview(number());
        }
        return notice.orElse(null);
    }

    public boolean isCorrectable() {
        return proceedings.isCorrectable(number());
    }

    public boolean isRemovable() {
        return proceedings.isRemovable(number());
    }

    public boolean isRemovalToServe() {
        return proceedings.isRemovalToServe(number());
    }

    public boolean isAmendable() {
        return proceedings.isAmendable(number());
    }

    public boolean isSuspendable() {
        return proceedings.isSuspendable(number());
    }

    /** Whether the officer may end a suspension that stands. */
    public boolean isResumable() {
        return !getSuspensionOrders().isEmpty() && detail.isPublishing();
    }

    public String suspend() {
        suspensions.suspend(new SuspendEntry(number(), detail.getSeenVersion(), document, words, token));
        return detail.shown("detail.message.info.suspended");
    }

    public String resume() {
        suspensions.resume(new ResumeEntry(number(), detail.getSeenVersion(), lifted, words, token));
        return detail.shown("detail.message.info.resumed");
    }

    private EntryNumber number() {
        return new EntryNumber(detail.getNumber());
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    /** Number of the decision that is lifted. */
    public String getLifted() {
        return lifted;
    }

    public void setLifted(String lifted) {
        this.lifted = lifted;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
