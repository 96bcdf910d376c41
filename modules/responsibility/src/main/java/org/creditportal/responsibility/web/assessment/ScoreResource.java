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
import java.math.BigDecimal;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.assessment.AssessmentProcedure;
import org.creditportal.responsibility.api.assessment.Assessments;
import org.creditportal.responsibility.api.assessment.LineAct;
import org.creditportal.responsibility.api.assessment.ScoreNumber;
import org.creditportal.responsibility.api.assessment.ScoreView;
import org.creditportal.responsibility.api.assessment.TakeLineStep;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Single scores of assessments for bureaus' own systems: opened down to their rows, scored, proven and contested. */
@Path("v1/scores/{number}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScoreResource {

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentProcedure procedure;

    @Inject
    private AttachedFiles files;

    @GET
    @Needs(ResponsibilityPermission.ASSESSMENT_VIEW)
    @Answers(problems = 404)
    public ScoreJson read(@PathParam("number") String number) {
        return read(new ScoreNumber(number));
    }

    /** The frozen rows that it came from, or those of the figure that it is compared with; the oldest first. */
    @GET
    @Path("facts")
    @Needs(ResponsibilityPermission.ASSESSMENT_VIEW)
    @Answers(problems = 404)
    public PageJson<ScoreFactJson> facts(
            @PathParam("number") String number,
            @QueryParam("compared") @DefaultValue("false") boolean compared,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(assessments.facts(new ScoreNumber(number), compared, page, size), ScoreFactJson::new);
    }

    /** The bureau scores itself or contests; the credit office gives points, agrees or stays. */
    @POST
    @Path("act")
    @Needs({ResponsibilityPermission.ASSESSMENT_RUN, ResponsibilityPermission.ASSESSMENT_ANSWER})
    @Answers(problems = {400, 404, 409, 415, 422})
    public ScoreJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            AssessmentRequest.ScoreActing body) {
        ScoreNumber of = new ScoreNumber(number);
        LineAct act = RequestText.required("act", body.act, LineAct::valueOf);
        BigDecimal points = RequestText.parsed("points", body.points, BigDecimal::new);
        long version = body.version == null ? assessments.require(of).line().version() : body.version;
        procedure.take(new TakeLineStep(of, version, act, points, body.reason, token(key)));
        return read(of);
    }

    /** Attaches what proves what the caller is to do next with it. */
    @POST
    @Path("evidence")
    @Needs({ResponsibilityPermission.ASSESSMENT_RUN, ResponsibilityPermission.ASSESSMENT_ANSWER})
    @Answers(problems = {400, 404, 409, 415, 422})
    public ScoreJson prove(@PathParam("number") String number, AssessmentRequest.ScoreProof body) {
        ScoreNumber of = new ScoreNumber(number);
        ScoreView score = assessments.require(of);
        if (score.evidence() == null) {
            throw new NotFoundException("Score", number);
        }
        body.attachTo(
                new MatterReference("responsibility", of.value()),
                score.evidence().name(),
                files);
        return read(of);
    }

    private ScoreJson read(ScoreNumber number) {
        return new ScoreJson(assessments.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("scores", key));
    }
}
