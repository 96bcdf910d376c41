package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.MatterFilter;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.incentive.GreenChannel;
import org.creditportal.sanctions.api.incentive.UseCriteria;
import org.creditportal.sanctions.api.incentive.UseIncentive;
import org.creditportal.sanctions.api.incentive.UseNumber;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Uses of incentives that counters' own systems feed back; the same rules hold as on the page. */
@Path("v1/incentive-uses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IncentiveUseResource {

    @Inject
    private GreenChannel channel;

    /** Those of the caller's bureau, or of all for who sees all; the newest first. */
    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    public PageJson<IncentiveUseJson> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(
                channel.search(new UseCriteria(MatterFilter.NONE, null, Order.USUAL, page, size)),
                IncentiveUseJson::new);
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_COUNTER)
    @Answers(
            status = 201,
            body = IncentiveUseJson.UseNumberJson.class,
            problems = {400, 404, 409, 415, 422})
    public Response use(@HeaderParam(IdempotencyKey.HEADER) String key, SanctionRequest.IncentiveUsed body) {
        UseNumber number = channel.use(new UseIncentive(
                new CaseNumber(RequestText.required("caseNumber", body.caseNumber, text -> text)),
                body.measure,
                body.matter,
                RequestText.parsed("result", body.result, FeedbackResult::valueOf),
                RequestText.day("usedOn", body.usedOn),
                body.note,
                new CommandToken(IdempotencyKey.numberOrNext("incentive-uses", key))));
        return Response.status(Response.Status.CREATED)
                .entity(new IncentiveUseJson.UseNumberJson(number.value()))
                .build();
    }
}
