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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.supervision.DraftPlan;
import org.creditportal.sanctions.api.supervision.InspectionPlans;
import org.creditportal.sanctions.api.supervision.InspectionResult;
import org.creditportal.sanctions.api.supervision.PlanNumber;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.supervision.TakePlanStep;
import org.creditportal.sanctions.api.supervision.TellResult;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.RequestText;

/** Inspections by lot for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/inspection-plans")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InspectionPlanResource {

    @Inject
    private InspectionPlans plans;

    @POST
    @Needs(SanctionsPermission.SANCTIONS_SUPERVISE)
    @Answers(problems = {400, 404, 409, 415, 422})
    public InspectionPlanJson draft(@HeaderParam(IdempotencyKey.HEADER) String key, SanctionRequest.PlanDraft body) {
        return read(plans.draft(new DraftPlan(
                body.matter,
                RequestText.day("from", body.from),
                RequestText.day("until", body.until),
                subjects(body),
                inspectors(body),
                token(key))));
    }

    private static List<TableLine> subjects(SanctionRequest.PlanDraft body) {
        List<TableLine> lines = new ArrayList<>();
        Objects.requireNonNullElse(body.subjects, List.<String>of())
                .forEach(code -> lines.add(new TableLine(lines.size() + 1, List.of(code))));
        return lines;
    }

    private static List<TableLine> inspectors(SanctionRequest.PlanDraft body) {
        List<TableLine> lines = new ArrayList<>();
        for (SanctionRequest.PlanInspector inspector :
                Objects.requireNonNullElse(body.inspectors, List.<SanctionRequest.PlanInspector>of())) {
            List<String> cells = new ArrayList<>();
            cells.add(Objects.requireNonNullElse(inspector.card, ""));
            cells.add(Objects.requireNonNullElse(inspector.name, ""));
            cells.addAll(Objects.requireNonNullElse(inspector.avoids, List.of()));
            lines.add(new TableLine(lines.size() + 1, cells));
        }
        return lines;
    }

    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public InspectionPlanJson read(@PathParam("number") String number) {
        return read(new PlanNumber(number));
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_REVIEW)
    @Path("{number}/step")
    @Answers(problems = {400, 404, 409, 415, 422})
    public InspectionPlanJson take(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.TaskStep body) {
        PlanNumber plan = new PlanNumber(number);
        PlanState next = RequestText.required("next", body.next, PlanState::valueOf);
        plans.take(new TakePlanStep(plan, version(plan, body.version), next, body.reason, token(key)));
        return read(plan);
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_SUPERVISE)
    @Path("{number}/result")
    @Answers(problems = {400, 404, 409, 415, 422})
    public InspectionPlanJson tell(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.PlanResult body) {
        PlanNumber plan = new PlanNumber(number);
        plans.tell(new TellResult(
                plan,
                version(plan, body.version),
                body.inspection == null ? 0 : body.inspection,
                RequestText.parsed("result", body.result, InspectionResult::valueOf),
                RequestText.day("inspectedOn", body.inspectedOn),
                body.recordNumber,
                body.note,
                token(key)));
        return read(plan);
    }

    private long version(PlanNumber number, Long seen) {
        return seen == null ? plans.require(number).version() : seen;
    }

    private InspectionPlanJson read(PlanNumber number) {
        return new InspectionPlanJson(plans.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("inspection-plans", key));
    }
}
