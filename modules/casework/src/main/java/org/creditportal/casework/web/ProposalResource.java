package org.creditportal.casework.web;

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
import java.util.Locale;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.DecideChange;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposalView;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.RequestText;

/**
 * Changes by two officers for bureaus' own systems: what was proposed where it belongs is read and decided on here. Who may, says
 * the kind of the change, so that the proposal has to be found first.
 */
@Path("v1/proposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject
    private ChangeProposals proposals;

    /** Each kind of change names its own rights. */
    @GET
    @Needs({})
    @Path("{number}")
    @Answers(problems = 404)
    public ProposalJson read(@PathParam("number") String number) {
        return new ProposalJson(find(new ProposalNumber(number)));
    }

    @POST
    @Needs({})
    @Path("{number}/decision")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ProposalJson decide(
            @PathParam("number") String number, @HeaderParam(IdempotencyKey.HEADER) String key, ProposalDecision body) {
        boolean approved = RequestText.decided("approve", body.approve);
        ProposalNumber proposal = new ProposalNumber(number);
        long version = body.version == null ? find(proposal).version() : body.version;
        CommandToken token = new CommandToken(IdempotencyKey.numberOrNext("proposals", key));
        proposals.decide(new DecideChange(proposal, version, approved, body.reason, token));
        return read(number);
    }

    private ProposalView find(ProposalNumber number) {
        return proposals.require(number, Locale.SIMPLIFIED_CHINESE);
    }

    /** Body of a second officer's decision; version is that of the proposal as it was read, and may be left out. */
    public static class ProposalDecision {
        public Long version;
        public Boolean approve;
        public String reason;
    }

    /** A proposed change; field names are the interface. */
    public static class ProposalJson {

        public final String number;
        public final long version;
        public final String kind;
        public final String title;
        public final String bureau;
        public final String state;
        public final boolean overtaken;

        ProposalJson(ProposalView found) {
            this.number = found.row().number();
            this.version = found.version();
            this.kind = found.row().kind();
            this.title = found.row().title();
            this.bureau = found.row().bureau();
            this.state = found.row().state().name();
            this.overtaken = found.overtaken();
        }
    }
}
