package org.creditportal.responsibility.web.assessment;

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
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AgreeToScores;
import org.creditportal.responsibility.api.assessment.AssessmentNumber;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.BeginAssessment;
import org.creditportal.responsibility.api.assessment.LeadAssessment;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Assessments for bureaus' own systems; the same steps, rights and results as on the pages. */
@Path("v1/assessments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentProcedure procedure;

    /** One page of them; the newest first. */
    @GET
    @Needs(ResponsibilityPermission.ASSESSMENT_VIEW)
    @Answers
    public PageJson<AssessmentRowJson> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(assessments.search(page, size), AssessmentRowJson::new);
    }

    /** Freezes and counts in the background. */
    @POST
    @Needs(ResponsibilityPermission.ASSESSMENT_RUN)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssessmentJson begin(
            @HeaderParam(IdempotencyKey.HEADER) String key, AssessmentRequest.AssessmentBeginning body) {
        return read(procedure.begin(new BeginAssessment(
                RequestText.month("first", body.first),
                RequestText.month("last", body.last),
                body.reason,
                token(key))));
    }

    @GET
    @Path("{number}")
    @Needs(ResponsibilityPermission.ASSESSMENT_VIEW)
    @Answers(problems = 404)
    public AssessmentJson read(@PathParam("number") String number) {
        return read(new AssessmentNumber(number));
    }

    /** Opens the scoring, shows the scores, confirms or withdraws. */
    @POST
    @Path("{number}/step")
    @Needs(ResponsibilityPermission.ASSESSMENT_RUN)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssessmentJson lead(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            AssessmentRequest.AssessmentLeading body) {
        AssessmentNumber of = new AssessmentNumber(number);
        RunState next = RequestText.required("next", body.next, RunState::valueOf);
        long version = body.version == null ? assessments.require(of).version() : body.version;
        procedure.lead(new LeadAssessment(of, version, next, body.reason, token(key)));
        return read(of);
    }

    /** The scores of one bureau. */
    @GET
    @Path("{number}/scores")
    @Needs(ResponsibilityPermission.ASSESSMENT_VIEW)
    @Answers(problems = {400, 404})
    public BureauScoresJson scores(@PathParam("number") String number, @QueryParam("bureau") String bureau) {
        String of = RequestText.required("bureau", bureau, text -> text);
        return new BureauScoresJson(assessments.scores(new AssessmentNumber(number), of));
    }

    /** The caller's bureau contests its scores no more, or those of a bureau that it succeeded. */
    @POST
    @Path("{number}/agreement")
    @Needs(ResponsibilityPermission.ASSESSMENT_ANSWER)
    @Answers(problems = {400, 404, 409, 415, 422})
    public AssessmentJson agree(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            AssessmentRequest.ScoresAgreeing body) {
        AssessmentNumber of = new AssessmentNumber(number);
        procedure.agree(new AgreeToScores(of, body.bureau, body.reason, token(key)));
        return read(of);
    }

    private AssessmentJson read(AssessmentNumber number) {
        return new AssessmentJson(assessments.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("assessments", key));
    }
}
