package org.creditportal.responsibility.web.task;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.task.AssignTask;
import org.creditportal.responsibility.api.task.PlanItem;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.responsibility.api.task.TaskTerm;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/assign}: a task from a clause of a plan, from something due, or from nothing but its giver's wish. */
@Named
@ViewScoped
public class TaskAssignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskProcedure procedure;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private AssignedFiles files;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private TaskOrigin origin;
    private String source;
    private String title;
    private String content;
    private String bureau;
    private List<String> coBureaus = List.of();
    private Integer workingDays;
    private LocalDate day;
    private Recurrence recurrence = Recurrence.ONCE;

    /** What is known already is filled in. */
    public void load() {
        origin = Objects.requireNonNullElse(origin, TaskOrigin.AD_HOC);
        if (origin == TaskOrigin.PLAN) {
            fill(TenantTasks.of(tenants.current())
                    .item(String.valueOf(source))
                    .orElseThrow(() -> new NotFoundException("PlanItem", source)));
        }
    }

    private void fill(PlanItem item) {
        title = item.name().text(frame.getLanguage());
        content = item.citation().text();
        bureau = item.lead();
        coBureaus = item.co();
        workingDays = item.workingDays();
        recurrence = item.recurrence();
    }

    public String assign() {
        TaskNumber number = files.assigned(() -> procedure.assign(order()));
        messages.info("responsibility", "assign.message.info.assigned");
        return "/responsibility/task?faces-redirect=true&number=" + number;
    }

    private AssignTask order() {
        return new AssignTask(
                origin,
                source == null || source.isBlank() ? null : source,
                title,
                content,
                bureau,
                coBureaus,
                new TaskTerm(day, workingDays),
                recurrence,
                token);
    }

    public AssignedFiles getFiles() {
        return files;
    }

    /** The clause; {@code null} for none. */
    public Citation getBasis() {
        return origin == TaskOrigin.PLAN
                ? TenantTasks.of(tenants.current())
                        .item(String.valueOf(source))
                        .map(PlanItem::citation)
                        .orElse(null)
                : null;
    }

    /** All but the credit office, which gives. */
    public List<SelectItem> getBureaus() {
        return bureaus.all().stream()
                .filter(each -> !each.creditOffice())
                .map(each -> new SelectItem(each.id(), each.name().text(frame.getLanguage())))
                .toList();
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    public TaskOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(TaskOrigin origin) {
        this.origin = origin;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public List<String> getCoBureaus() {
        return coBureaus;
    }

    public void setCoBureaus(List<String> coBureaus) {
        this.coBureaus = List.copyOf(coBureaus);
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Recurrence getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(Recurrence recurrence) {
        this.recurrence = recurrence;
    }
}
