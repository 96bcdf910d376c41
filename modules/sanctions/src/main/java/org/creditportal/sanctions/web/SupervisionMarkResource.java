package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.KeySupervision;
import org.creditportal.sanctions.api.supervision.MarkNumber;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.MarkVisibility;
import org.creditportal.sanctions.api.supervision.ProposeMark;
import org.creditportal.sanctions.api.supervision.TakeMarkStep;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.RequestText;

/** Marks of key supervision for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/supervision-marks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionMarkResource {

    @Inject
    private KeySupervision supervision;

    @POST
    @Needs(SanctionsPermission.SANCTIONS_SUPERVISE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public SupervisionMarkJson propose(
            @HeaderParam(IdempotencyKey.HEADER) String key, SanctionRequest.MarkProposal body) {
        MarkVisibility visibility = RequestText.parsed("visibility", body.visibility, MarkVisibility::valueOf);
        return read(supervision.propose(new ProposeMark(
                body.ground,
                body.basisDocument,
                body.basisArticle,
                RequestText.day("until", body.until),
                visibility == null ? MarkVisibility.ALL_BUREAUS : visibility,
                body.reason,
                token(key))));
    }

    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public SupervisionMarkJson read(@PathParam("number") String number) {
        return read(new MarkNumber(number));
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_REVIEW)
    @Path("{number}/step")
    @Answers(problems = {400, 404, 409, 415, 422})
    public SupervisionMarkJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskStep body) {
        MarkNumber mark = new MarkNumber(number);
        MarkState next = RequestText.required("next", body.next, MarkState::valueOf);
        long version = body.version == null ? supervision.require(mark).version() : body.version;
        supervision.take(new TakeMarkStep(mark, version, next, body.reason, token(key)));
        return read(mark);
    }

    private SupervisionMarkJson read(MarkNumber number) {
        return new SupervisionMarkJson(supervision.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("supervision-marks", key));
    }
}
