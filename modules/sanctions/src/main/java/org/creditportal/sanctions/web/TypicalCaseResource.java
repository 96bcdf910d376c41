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
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.typical.LeadTypicalCase;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.sanctions.api.typical.TypicalCases;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.RequestText;

/** Typical cases for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/typical-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TypicalCaseResource {

    @Inject
    private TypicalCases typicalCases;

    @POST
    @Needs(SanctionsPermission.SANCTIONS_CHOOSE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public TypicalCaseJson propose(
            @HeaderParam(IdempotencyKey.HEADER) String key, SanctionRequest.TypicalCaseProposal body) {
        TaskNumber task = RequestText.required("task", body.task, TaskNumber::new);
        return read(typicalCases.propose(new ProposeTypicalCase(task, body.title, body.text, body.reason, token(key))));
    }

    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public TypicalCaseJson read(@PathParam("number") String number) {
        return read(new TypicalCaseNumber(number));
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_PUBLISH)
    @Path("{number}/step")
    @Answers(problems = {400, 404, 409, 415, 422})
    public TypicalCaseJson lead(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskStep body) {
        TypicalCaseNumber typical = new TypicalCaseNumber(number);
        TypicalCaseState next = RequestText.required("next", body.next, TypicalCaseState::valueOf);
        long version = body.version == null ? typicalCases.require(typical).version() : body.version;
        typicalCases.lead(new LeadTypicalCase(typical, version, next, body.reason, token(key)));
        return read(typical);
    }

    private TypicalCaseJson read(TypicalCaseNumber number) {
        return new TypicalCaseJson(typicalCases.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("typical-cases", key));
    }
}
