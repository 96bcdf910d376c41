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
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.sanctions.api.CaseCriteria;
import org.creditportal.sanctions.api.CaseNumber;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.ChooseMeasures;
import org.creditportal.sanctions.api.DecideCase;
import org.creditportal.sanctions.api.EndMeasures;
import org.creditportal.sanctions.api.JointCases;
import org.creditportal.sanctions.api.MeasureEffect;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** The lead bureau's steps for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/joint-cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JointCaseResource {

    @Inject
    private JointCases cases;

    @Inject
    private ChangeProposals proposals;

    /** One page of those that the caller's bureau leads, or of all for who sees all; the newest first. */
    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Answers
    public PageJson<CaseRowJson> list(
            @QueryParam("effect") MeasureEffect effect,
            @QueryParam("state") CaseState state,
            @QueryParam("standing") CaseStanding standing,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(cases.search(new CaseCriteria(effect, state, standing, page, size)), CaseRowJson::new);
    }

    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public JointCaseJson read(@PathParam("number") String number) {
        return read(new CaseNumber(number));
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_CHOOSE)
    @Path("{number}/choice")
    @Answers(problems = {400, 404, 409, 415, 422})
    public JointCaseJson choose(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.MeasureChoice body) {
        CaseNumber of = new CaseNumber(number);
        List<String> measures = body.measures == null ? List.of() : body.measures;
        cases.choose(new ChooseMeasures(of, version(of, body), measures, body.reason, token(key)));
        return read(of);
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_REVIEW)
    @Path("{number}/decision")
    @Answers(problems = {400, 404, 409, 415, 422})
    public JointCaseJson decide(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.CaseDecision body) {
        boolean approved = RequestText.decided("approve", body.approve);
        CaseNumber of = new CaseNumber(number);
        cases.decide(new DecideCase(of, version(of, body), approved, body.reason, token(key)));
        return read(of);
    }

    /** Proposes that the case, or one measure of it, is ended because it was wrong; a second officer decides at {@code v1/proposals}. */
    @POST
    @Needs(SanctionsPermission.SANCTIONS_CHOOSE)
    @Path("{number}/ending")
    @Answers(problems = {400, 404, 409, 415, 422})
    public EndingJson end(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.Ending body) {
        CaseNumber of = new CaseNumber(number);
        EndMeasures command = new EndMeasures(of.value(), body.measure, version(of, body), body.reason);
        return new EndingJson(
                number, proposals.propose(new ProposeChange(EndMeasures.KIND, command, command.reason(), token(key))));
    }

    /** A proposed ending: of which case, and under which number it is decided on; field names are the interface. */
    public static class EndingJson {

        public final String jointCase;
        public final String proposal;

        EndingJson(String jointCase, ProposalNumber proposal) {
            this.jointCase = jointCase;
            this.proposal = proposal.value();
        }
    }

    private JointCaseJson read(CaseNumber number) {
        return new JointCaseJson(cases.require(number), cases.findFitting(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("joint-cases", key));
    }

    private long version(CaseNumber number, SanctionRequest.Step step) {
        return step.version == null ? cases.require(number).version() : step.version;
    }
}
