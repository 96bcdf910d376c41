package org.creditportal.sanctions.web;

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
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeTaskStep;
import org.creditportal.sanctions.api.TaskCriteria;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.UrgeTask;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** A bureau's tasks for its own systems; the same rules hold as on the pages. */
@Path("v1/measure-tasks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeasureTaskResource {

    @Inject
    private MeasureTasks tasks;

    /** One page of those that the caller's bureau received, or of those of the cases that it leads; the overdue first, then the oldest. */
    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Answers
    public PageJson<TaskRowJson> list(
            @QueryParam("side") @DefaultValue("RECEIVED") TaskCriteria.Side side,
            @QueryParam("state") TaskState state,
            @QueryParam("effect") MeasureEffect effect,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(tasks.search(new TaskCriteria(side, state, effect, overdue, page, size)), TaskRowJson::new);
    }

    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public MeasureTaskJson read(@PathParam("number") String number) {
        return new MeasureTaskJson(tasks.require(new TaskNumber(number)));
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Path("{number}/step")
    @Answers(problems = {400, 404, 409, 415, 422})
    public MeasureTaskJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskStep body) {
        tasks.take(step(number, key, body));
        return read(number);
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_REVIEW)
    @Path("{number}/review")
    @Answers(problems = {400, 404, 409, 415, 422})
    public MeasureTaskJson review(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskStep body) {
        tasks.review(step(number, key, body));
        return read(number);
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Path("{number}/feedback")
    @Answers(problems = {400, 404, 409, 415, 422})
    public MeasureTaskJson feedBack(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskFeedback body) {
        TaskNumber task = new TaskNumber(number);
        tasks.feedBack(new FeedBack(
                task,
                version(task, body),
                RequestText.parsed("result", body.result, FeedbackResult::valueOf),
                body.matter,
                body.amount,
                RequestText.day("actedOn", body.actedOn),
                Boolean.TRUE.equals(body.typical),
                body.note,
                token(key)));
        return read(number);
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_URGE)
    @Path("{number}/urging")
    @Answers(problems = {400, 404, 409, 415, 422})
    public MeasureTaskJson urge(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskUrging body) {
        tasks.urge(new UrgeTask(new TaskNumber(number), RequestText.day("by", body.by), body.words, token(key)));
        return read(number);
    }

    private TakeTaskStep step(String number, String key, SanctionRequest.TaskStep body) {
        TaskNumber task = new TaskNumber(number);
        TaskState next = RequestText.required("next", body.next, TaskState::valueOf);
        return new TakeTaskStep(task, version(task, body), next, body.reason, token(key));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("measure-tasks", key));
    }

    private long version(TaskNumber number, SanctionRequest.Step step) {
        return step.version == null ? tasks.require(number).version() : step.version;
    }
}
