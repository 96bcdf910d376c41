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
import org.creditportal.responsibility.api.supervision.InquiryNumber;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.OpenInquiry;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.responsibility.api.supervision.SupervisionProcedure;
import org.creditportal.responsibility.api.supervision.TakeInquiryStep;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Inquiries of daily supervision for bureaus' own systems; the same steps and rights as on the pages. */
@Path("v1/inquiries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InquiryResource {

    @Inject
    private Supervision supervision;

    @Inject
    private SupervisionProcedure procedure;

    /** One page of those that are there for the caller; the newest first. */
    @GET
    @Needs(ResponsibilityPermission.SUPERVISION_VIEW)
    @Answers
    public PageJson<InquiryRowJson> list(
            @QueryParam("bureau") String bureau,
            @QueryParam("state") InquiryState state,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(supervision.inquiries(bureau, state, Order.USUAL, page, size), InquiryRowJson::new);
    }

    @POST
    @Needs(ResponsibilityPermission.SUPERVISION_INQUIRE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public InquiryJson open(@HeaderParam(IdempotencyKey.HEADER) String key, SupervisionRequest.InquiryOpening body) {
        String question = RequestText.required("question", body.question, text -> text);
        return read(procedure.open(new OpenInquiry(body.asked(), question, token(key))));
    }

    @GET
    @Path("{number}")
    @Needs(ResponsibilityPermission.SUPERVISION_VIEW)
    @Answers(problems = 404)
    public InquiryJson read(@PathParam("number") String number) {
        return read(new InquiryNumber(number));
    }

    /** The bureau answers; the supervisor returns, closes with a finding, or withdraws. */
    @POST
    @Path("{number}/step")
    @Needs({ResponsibilityPermission.SUPERVISION_INQUIRE, ResponsibilityPermission.SUPERVISION_ANSWER})
    @Answers(problems = {400, 404, 409, 415, 422})
    public InquiryJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SupervisionRequest.InquiryLeading body) {
        InquiryNumber of = new InquiryNumber(number);
        InquiryState next = RequestText.required("next", body.next, InquiryState::valueOf);
        long version = body.version == null ? supervision.require(of).version() : body.version;
        procedure.take(new TakeInquiryStep(of, version, next, body.reason, token(key)));
        return read(of);
    }

    private InquiryJson read(InquiryNumber number) {
        return new InquiryJson(supervision.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("inquiries", key));
    }
}
