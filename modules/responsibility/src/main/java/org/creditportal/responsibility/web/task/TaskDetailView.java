package org.creditportal.responsibility.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.AttachmentForm;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.task.ChangeRecurrence;
import org.creditportal.responsibility.api.task.DecideExtension;
import org.creditportal.responsibility.api.task.EndRecurrence;
import org.creditportal.responsibility.api.task.ExtensionNumber;
import org.creditportal.responsibility.api.task.ExtensionView;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.ReportProgress;
import org.creditportal.responsibility.api.task.RequestExtension;
import org.creditportal.responsibility.api.task.TakeTaskStep;
import org.creditportal.responsibility.api.task.TaskAct;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.responsibility.api.task.TaskView;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.responsibility.api.task.UrgeTask;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /responsibility/task}: one task, its days and its next steps. In view scope, because its forms send the version that was
 * shown when the page was opened.
 */
@Named
@ViewScoped
public class TaskDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "responsibility";

    @Inject
    private TaskLookup tasks;

    @Inject
    private TaskProcedure procedure;

    @Inject
    private AttachmentForm attachment;

    @Inject
    private PortalMessages messages;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private String number;
    private long seenVersion;
    private String reason;
    private Integer percent;
    private String progress;
    private Integer workingDays;
    private String extensionReason;
    private String extensionDecision;
    private String recurrenceReason;
    private transient TaskView task;

    public void load() {
        task = tasks.require(new TaskNumber(number));
        seenVersion = task.version();
        percent = task.row().percent();
    }

    public TaskView getTask() {
        if (task == null) {
            task = tasks.require(new TaskNumber(number));
        }
        return task;
    }

    /** What it comes from, in words. */
    public String getSourceText() {
        String source = getTask().source();
        return switch (getTask().origin()) {
            case PLAN ->
                TenantTasks.of(tenants.current())
                        .item(source)
                        .map(item -> item.name().text(frame.getLanguage()))
                        .orElse(source);
            case DUE -> due(source.split("/"));
            case TASK, AD_HOC -> source;
        };
    }

    /** What had to be done, in the words of the module that waited for it, and with which matter. */
    private String due(String[] clock) {
        return Texts.of(clock[0], frame.getLanguage()).get("waiting." + clock[2]) + " " + clock[1];
    }

    /** Whether the officer may do this now. */
    public boolean offers(TaskAct act) {
        return getTask().acts().contains(act);
    }

    public String take(TaskAct act) {
        procedure.take(new TakeTaskStep(new TaskNumber(number), seenVersion, act, reason, token));
        return shown("task.message.info.taken");
    }

    public String report() {
        procedure.report(new ReportProgress(new TaskNumber(number), seenVersion, percent, progress, token));
        return shown("task.message.info.told");
    }

    public String endRecurrence() {
        procedure.endRecurrence(new EndRecurrence(new TaskNumber(number), seenVersion, recurrenceReason, token));
        return shown("task.message.info.recurrenceEnded");
    }

    public String changeRecurrence() {
        procedure.changeRecurrence(new ChangeRecurrence(
                new TaskNumber(number), seenVersion, getOtherRecurrence(), recurrenceReason, token));
        return shown("task.message.info.recurrenceChanged");
    }

    /** The rhythm that a recurring task does not have. */
    public Recurrence getOtherRecurrence() {
        return getTask().recurrence() == Recurrence.MONTHLY ? Recurrence.QUARTERLY : Recurrence.MONTHLY;
    }

    public String request() {
        procedure.request(
                new RequestExtension(new TaskNumber(number), seenVersion, workingDays, extensionReason, token));
        return shown("task.message.info.requested");
    }

    public String grant() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    private String decide(boolean grant) {
        ExtensionView extension = getDecidable();
        procedure.decide(new DecideExtension(
                new ExtensionNumber(extension.number()), extension.version(), grant, extensionDecision, token));
        return shown("task.message.info.decided");
    }

    /** Called by the kit's form, which has a token of its own. */
    public String urge(LocalDate by, String words, CommandToken urging) {
        procedure.urge(new UrgeTask(new TaskNumber(number), by, words, urging));
        return shown("task.message.info.urged");
    }

    /** The extension that the officer may decide on now; {@code null} for none. */
    public ExtensionView getDecidable() {
        return getTask().extensions().stream()
                .filter(ExtensionView::decidable)
                .findFirst()
                .orElse(null);
    }

    public String attach() {
        attachment.attach(
                new MatterReference(BUNDLE, number), getTask().attachedAs().name());
        return shown("task.message.info.attached");
    }

    private String shown(String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/responsibility/task?faces-redirect=true&number=" + number;
    }

    public AttachmentForm getAttachment() {
        return attachment;
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

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getProgress() {
        return progress;
    }

    public void setProgress(String progress) {
        this.progress = progress;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }

    public String getRecurrenceReason() {
        return recurrenceReason;
    }

    public void setRecurrenceReason(String recurrenceReason) {
        this.recurrenceReason = recurrenceReason;
    }

    public String getExtensionDecision() {
        return extensionDecision;
    }

    public void setExtensionDecision(String extensionDecision) {
        this.extensionDecision = extensionDecision;
    }
}
