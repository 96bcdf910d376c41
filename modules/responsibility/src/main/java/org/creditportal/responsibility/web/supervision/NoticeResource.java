package org.creditportal.responsibility.web.supervision;

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
import org.creditportal.kernel.page.Order;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.IssueNotice;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.SupervisionProcedure;
import org.creditportal.responsibility.api.supervision.TakeNoticeStep;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Notices of daily supervision for bureaus' own systems; the same steps and rights as on the pages. */
@Path("v1/supervision-notices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject
    private Supervision supervision;

    @Inject
    private SupervisionProcedure procedure;

    /** One page of those that are there for the caller; the newest first. */
    @GET
    @Needs(ResponsibilityPermission.SUPERVISION_VIEW)
    @Answers
    public PageJson<NoticeRowJson> list(
            @QueryParam("bureau") String bureau,
            @QueryParam("level") NoticeLevel level,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(supervision.notices(bureau, level, Order.USUAL, page, size), NoticeRowJson::new);
    }

    @POST
    @Needs(ResponsibilityPermission.SUPERVISION_INQUIRE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public NoticeJson issue(@HeaderParam(IdempotencyKey.HEADER) String key, SupervisionRequest.NoticeIssuing body) {
        String text = RequestText.required("text", body.text, words -> words);
        return read(procedure.issue(new IssueNotice(body.asked(), body.inquiry, text, token(key))));
    }

    @GET
    @Path("{number}")
    @Needs(ResponsibilityPermission.SUPERVISION_VIEW)
    @Answers(problems = 404)
    public NoticeJson read(@PathParam("number") String number) {
        return read(new NoticeNumber(number));
    }

    /** The bureau appeals; a third person upholds or revokes. */
    @POST
    @Path("{number}/step")
    @Needs({ResponsibilityPermission.SUPERVISION_ANSWER, ResponsibilityPermission.SUPERVISION_APPEALS})
    @Answers(problems = {400, 404, 409, 415, 422})
    public NoticeJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SupervisionRequest.NoticeLeading body) {
        NoticeNumber of = new NoticeNumber(number);
        NoticeState next = RequestText.required("next", body.next, NoticeState::valueOf);
        long version = body.version == null ? supervision.require(of).version() : body.version;
        procedure.take(new TakeNoticeStep(of, version, next, body.reason, token(key)));
        return read(of);
    }

    private NoticeJson read(NoticeNumber number) {
        return new NoticeJson(supervision.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("supervision-notices", key));
    }
}
