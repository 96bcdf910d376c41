package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentRow;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.code.Money;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.RelatedMatter;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeTaskStep;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.TaskView;
import org.creditportal.sanctions.api.UrgeTask;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/task}: one task, its next steps and its feedback. */
@Named
@ViewScoped
public class MeasureTaskDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "sanctions";
    private static final Set<TaskState> TOLD = EnumSet.of(TaskState.FED_BACK, TaskState.REVIEWED);

    @Inject
    private MeasureTasks tasks;

    @Inject
    private AttachedFiles files;

    @Inject
    private PortalMessages messages;

    @Inject
    private CurrentOfficer officer;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private FeedbackResult result;
    private String matter;
    private String amount;
    private LocalDate actedOn;
    private boolean typical;
    private String note;
    private transient TaskView found;

    public void load() {
        found = tasks.require(new TaskNumber(number));
        seenVersion = found.version();
    }

    public String take(TaskState next) {
        TakeTaskStep step = new TakeTaskStep(new TaskNumber(number), seenVersion, next, reason, token);
        if (TaskState.TO_REVIEW.contains(getFound().row().state())) {
            tasks.review(step);
        } else {
            tasks.take(step);
        }
        return shown("task.message.info.taken");
    }

    public String feedBack() {
        tasks.feedBack(new FeedBack(
                new TaskNumber(number), seenVersion, result, matter, yuan(), actedOn, typical, note, token));
        return shown("task.message.info.fedBack");
    }

    private BigDecimal yuan() {
        return amount == null || amount.isBlank() ? null : Money.ofYuan(amount).inYuan();
    }

    /** Urges the bureau by letter; called from the fragment that shows the urgings of a matter. */
    public String urge(LocalDate by, String words, CommandToken form) {
        tasks.urge(new UrgeTask(new TaskNumber(number), by, words, form));
        return shown("task.message.info.urged");
    }

    private String shown(String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/sanctions/task?faces-redirect=true&number=" + number;
    }

    /** Names of the attachments that feedback was given with, as far as the officer may see them. */
    public List<String> names(TaskView.FeedbackRow told) {
        return files.find(new MatterReference(BUNDLE, number)).stream()
                .filter(file -> told.evidence().contains(file.number()))
                .map(AttachmentRow::name)
                .toList();
    }

    /** The steps that ask for no more than a reason. */
    public List<TaskState> getPlainSteps() {
        return getFound().next().stream()
                .filter(next -> next != TaskState.FED_BACK)
                .sorted()
                .toList();
    }

    /** What leading it there is called: what was fed back is returned, else the measure was implemented in a matter. */
    public String action(TaskState next) {
        boolean again = getFound().row().state() == TaskState.FED_BACK && next == TaskState.IMPLEMENTED;
        return again ? "FEED_BACK_AGAIN" : next.name();
    }

    /** The task; read again where the session was moved to another node. */
    public TaskView getFound() {
        if (found == null) {
            found = tasks.require(new TaskNumber(number));
        }
        return found;
    }

    /** Whether the bureau may restrict persons behind the company because of this measure. */
    public boolean isRestricting() {
        return getFound().matters().contains(RelatedMatter.OFFICE_HOLDING)
                && (getFound().isFeedbackDue() || getFound().next().contains(TaskState.IMPLEMENTED));
    }

    /** Whether the officer may propose what came of it as a typical case. */
    public boolean isTypicalOffered() {
        return officer.require().may(SanctionsPermission.SANCTIONS_CHOOSE)
                && officer.require().isOf(getFound().row().lead())
                && TOLD.contains(getFound().row().state());
    }

    public FeedbackResult[] getResults() {
        return FeedbackResult.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public FeedbackResult getResult() {
        return result;
    }

    public void setResult(FeedbackResult result) {
        this.result = result;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getActedOn() {
        return actedOn;
    }

    public void setActedOn(LocalDate actedOn) {
        this.actedOn = actedOn;
    }

    public boolean isTypical() {
        return typical;
    }

    public void setTypical(boolean typical) {
        this.typical = typical;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
