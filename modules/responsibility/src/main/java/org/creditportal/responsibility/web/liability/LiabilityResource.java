package org.creditportal.responsibility.web.liability;

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
import org.creditportal.responsibility.api.liability.Liabilities;
import org.creditportal.responsibility.api.liability.LiabilityMeasure;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.responsibility.api.liability.LiabilityOrigin;
import org.creditportal.responsibility.api.liability.LiabilityProcedure;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.responsibility.api.liability.TakeLiabilityStep;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Liability cases for bureaus' own systems; the same steps, rights and looks as on the pages. */
@Path("v1/liability-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LiabilityResource {

    @Inject
    private Liabilities cases;

    @Inject
    private LiabilityProcedure procedure;

    /** One page of those that are there for the caller; the newest first. */
    @GET
    @Needs(ResponsibilityPermission.LIABILITY_VIEW)
    @Answers
    public PageJson<LiabilityRowJson> list(
            @QueryParam("bureau") String bureau,
            @QueryParam("state") LiabilityState state,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(cases.search(bureau, state, Order.USUAL, page, size), LiabilityRowJson::new);
    }

    @POST
    @Needs(ResponsibilityPermission.LIABILITY_OPEN)
    @Answers(problems = {400, 404, 409, 415, 422})
    public LiabilityCaseJson open(@HeaderParam(IdempotencyKey.HEADER) String key, LiabilityRequest.Opening body) {
        return read(procedure.open(new OpenLiability(
                RequestText.required("bureau", body.bureau, text -> text),
                body.person,
                RequestText.required("origin", body.origin, LiabilityOrigin::valueOf),
                body.source,
                body.facts,
                token(key))));
    }

    @GET
    @Needs(ResponsibilityPermission.LIABILITY_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public LiabilityCaseJson read(@PathParam("number") String number) {
        return read(new LiabilityNumber(number));
    }

    @POST
    @Needs({ResponsibilityPermission.LIABILITY_STATE, ResponsibilityPermission.LIABILITY_DECIDE})
    @Path("{number}/step")
    @Answers(problems = {400, 404, 409, 415, 422})
    public LiabilityCaseJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            LiabilityRequest.LiabilityStep body) {
        LiabilityNumber of = new LiabilityNumber(number);
        LiabilityState next = RequestText.required("next", body.next, LiabilityState::valueOf);
        LiabilityMeasure measure = RequestText.parsed("measure", body.measure, LiabilityMeasure::valueOf);
        long version = body.version == null ? cases.require(of).version() : body.version;
        procedure.take(new TakeLiabilityStep(of, version, next, body.reason, body.document, measure, token(key)));
        return read(of);
    }

    private LiabilityCaseJson read(LiabilityNumber number) {
        return new LiabilityCaseJson(cases.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("liability-cases", key));
    }
}
