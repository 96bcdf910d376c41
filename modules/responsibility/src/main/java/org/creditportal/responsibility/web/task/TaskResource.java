package org.creditportal.responsibility.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.web.SentFile;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
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
import org.creditportal.responsibility.api.task.TaskCriteria;
import org.creditportal.responsibility.api.task.TaskFile;
import org.creditportal.responsibility.api.task.TaskLookup;
import org.creditportal.responsibility.api.task.TaskNumber;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.responsibility.api.task.TaskState;
import org.creditportal.responsibility.api.task.TaskView;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.MalformedJsonException;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Tasks for bureaus' own systems; the same acts and rights as on the pages. */
@Path("v1/tasks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject
    private TaskLookup tasks;

    @Inject
    private TaskProcedure procedure;

    @Inject
    private AttachedFiles files;

    @Inject
    private TenantDirectory tenants;

    /** One page of those that are there for the caller; the newest first. */
    @GET
    @Needs(ResponsibilityPermission.TASKS_VIEW)
    @Answers
    public PageJson<AssignedTaskRowJson> list(
            @QueryParam("bureau") String bureau,
            @QueryParam("state") TaskState state,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(
                tasks.search(new TaskCriteria(null, bureau, state, null, null, null, Order.USUAL, page, size)),
                AssignedTaskRowJson::new);
    }

    @POST
    @Needs(ResponsibilityPermission.TASKS_ASSIGN)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson assign(@HeaderParam(IdempotencyKey.HEADER) String key, TaskRequest.TaskAssignment body) {
        if (body.source != null) {
            body.fillFrom(TenantTasks.of(tenants.current())
                    .item(body.source)
                    .orElseThrow(
                            () -> new ResponsibilityRefusedException(ResponsibilityError.SOURCE_UNKNOWN, body.source)));
        }
        CommandToken token = token("assign", key);
        return read(explained(body.attachments, () -> procedure.assign(body.toCommand(token))));
    }

    @GET
    @Path("{number}")
    @Needs(ResponsibilityPermission.TASKS_VIEW)
    @Answers(problems = 404)
    public AssignedTaskJson read(@PathParam("number") String number) {
        return read(new TaskNumber(number));
    }

    @POST
    @Path("{number}/act")
    @Needs({ResponsibilityPermission.TASKS_WORK, ResponsibilityPermission.TASKS_GIVE})
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TaskRequest.TaskActing body) {
        TaskAct act = RequestText.required("act", body.act, TaskAct::valueOf);
        TaskView task = tasks.require(new TaskNumber(number));
        TaskNumber of = new TaskNumber(task.row().number());
        long version = body.version == null ? task.version() : body.version;
        procedure.take(new TakeTaskStep(of, version, act, body.reason, token("act", key)));
        return read(of);
    }

    /** Tells how far it is. */
    @POST
    @Path("{number}/progress")
    @Needs(ResponsibilityPermission.TASKS_WORK)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson tell(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TaskRequest.TaskProgressing body) {
        if (body.percent == null) {
            throw new MalformedJsonException("percent");
        }
        TaskView task = tasks.require(new TaskNumber(number));
        TaskNumber of = new TaskNumber(task.row().number());
        long version = body.version == null ? task.version() : body.version;
        procedure.report(new ReportProgress(of, version, body.percent, body.text, token("progress", key)));
        return read(of);
    }

    /** Attaches what proves that it is done; of whoever gave the task, what explains it. */
    @POST
    @Path("{number}/evidence")
    @Needs({ResponsibilityPermission.TASKS_WORK, ResponsibilityPermission.TASKS_GIVE})
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson prove(@PathParam("number") String number, TaskRequest.TaskEvidence body) {
        TaskView task = tasks.require(new TaskNumber(number));
        TaskNumber of = new TaskNumber(task.row().number());
        body.attachTo(
                new MatterReference("responsibility", of.value()),
                task.attachedAs().name(),
                files);
        return read(of);
    }

    /** Hands a part on to a co bureau: the part. */
    @POST
    @Path("{number}/parts")
    @Needs(ResponsibilityPermission.TASKS_GIVE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson handOn(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TaskRequest.TaskPart body) {
        TaskView whole = tasks.require(new TaskNumber(number));
        long version = body.version == null ? whole.version() : body.version;
        CommandToken token = token("parts", key);
        return read(explained(
                body.attachments, () -> procedure.handOn(body.toCommand(new TaskNumber(number), version, token))));
    }

    /** Gives a task, and what explains it to the bureau and to each that helps. */
    private TaskNumber explained(List<TaskRequest.TaskInstruction> sent, Supplier<TaskNumber> giving) {
        return SentFile.attachAfter(
                sent == null ? List.of() : sent,
                giving,
                given -> AssignedFiles.matters(tasks.require(given)),
                TaskFile.INSTRUCTION.name(),
                files);
    }

    /** Changes how often a recurring task is assigned anew, or ends it. */
    @POST
    @Path("{number}/recurrence")
    @Needs(ResponsibilityPermission.TASKS_GIVE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson recur(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TaskRequest.TaskRhythm body) {
        Recurrence rhythm = RequestText.required("recurrence", body.recurrence, Recurrence::valueOf);
        CommandToken token = token("recurrence", key);
        return acted(number, body.version, (task, version) -> {
            if (rhythm == Recurrence.ONCE) {
                procedure.endRecurrence(new EndRecurrence(task, version, body.reason, token));
            } else {
                procedure.changeRecurrence(new ChangeRecurrence(task, version, rhythm, body.reason, token));
            }
        });
    }

    /** Asks for more working days. */
    @POST
    @Path("{number}/extension")
    @Needs(ResponsibilityPermission.TASKS_WORK)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson extend(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TaskRequest.TaskExtending body) {
        if (body.workingDays == null) {
            throw new MalformedJsonException("workingDays");
        }
        return acted(
                number,
                body.version,
                (task, version) -> procedure.request(
                        new RequestExtension(task, version, body.workingDays, body.reason, token("extension", key))));
    }

    /** Decides on the request that waits. */
    @POST
    @Path("{number}/extension/decision")
    @Needs(ResponsibilityPermission.TASKS_GIVE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssignedTaskJson decide(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            TaskRequest.TaskExtensionDecision body) {
        ExtensionView asked = asked(tasks.require(new TaskNumber(number)).extensions(), key)
                .orElseThrow(() -> new NotFoundException("TaskExtension", number));
        procedure.decide(new DecideExtension(
                new ExtensionNumber(asked.number()),
                asked.version(),
                RequestText.decided("grant", body.grant),
                body.reason,
                token("extension/decision", key)));
        return read(new TaskNumber(number));
    }

    /** The request that waits; for whoever may send the same again, else the last one: it was decided on under the same key. */
    private static Optional<ExtensionView> asked(List<ExtensionView> extensions, String key) {
        Optional<ExtensionView> waiting =
                extensions.stream().filter(ExtensionView::decidable).findFirst();
        return key == null ? waiting : waiting.or(() -> extensions.stream().reduce((one, later) -> later));
    }

    private AssignedTaskJson acted(String number, Long version, BiConsumer<TaskNumber, Long> act) {
        TaskView task = tasks.require(new TaskNumber(number));
        TaskNumber of = new TaskNumber(task.row().number());
        act.accept(of, version == null ? task.version() : version);
        return read(of);
    }

    private AssignedTaskJson read(TaskNumber number) {
        return new AssignedTaskJson(tasks.require(number));
    }

    private static CommandToken token(String act, String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("tasks " + act, key));
    }
}
