package org.creditportal.checks.web;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.report.PrintReport;
import org.creditportal.checks.api.report.ReportLookup;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportPrints;
import org.creditportal.checks.api.report.ReportProcedure;
import org.creditportal.checks.api.report.TakeReportStep;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;

/** Reports for the counter's own system: applied for, proved, issued, printed, fetched and recalled as on the pages. */
@Path("v1/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    private ReportProcedure procedure;

    @Inject
    private ReportLookup reports;

    @Inject
    private ReportPrints prints;

    @Inject
    private AttachedFiles files;

    @Inject
    private TenantDirectory tenants;

    @POST
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Answers(
            status = 201,
            body = ReportJson.class,
            problems = {400, 404, 409, 415, 422})
    public Response apply(@HeaderParam(IdempotencyKey.HEADER) String key, ReportRequest body) {
        ReportNumber number = procedure.apply(body.toCommand(token("apply", key)));
        return Response.created(address(number)).entity(read(number)).build();
    }

    @GET
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Path("{number}")
    @Answers(problems = 404)
    public ReportJson read(@PathParam("number") String number) {
        return read(new ReportNumber(number));
    }

    /** Attaches what proves identity or authorisation. */
    @POST
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Path("{number}/proofs")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ReportJson prove(@PathParam("number") String number, ReportProofRequest body) {
        MatterReference matter = new MatterReference(
                "checks", reports.require(new ReportNumber(number)).row().number());
        body.attachTo(matter, "evidence", files);
        return read(number);
    }

    @POST
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Path("{number}/issue")
    @Answers(problems = {400, 404, 409, 422})
    public ReportJson issue(@PathParam("number") String number, @HeaderParam(IdempotencyKey.HEADER) String key) {
        procedure.issue(step(number, null, token("issue", key)));
        return read(number);
    }

    @POST
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Path("{number}/recall")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ReportJson recall(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ReportWordsRequest body) {
        procedure.recall(step(number, body.words, token("recall", key)));
        return read(number);
    }

    /** Prints it under the next serial. */
    @POST
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Path("{number}/prints")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ReportPrintJson print(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ReportWordsRequest body) {
        ReportNumber report = new ReportNumber(number);
        int place = prints.print(new PrintReport(report, body.words, token("print", key)));
        return prints.find(report).stream()
                .filter(print -> print.place() == place)
                .map(ReportPrintJson::new)
                .findFirst()
                .orElseThrow();
    }

    @GET
    @Needs(ChecksPermission.REPORTS_ISSUE)
    @Path("{number}/twin")
    @Answers(problems = 404)
    public ReportTwinJson twin(@PathParam("number") String number) {
        byte[] twin = procedure.openTwin(new ReportNumber(number)).content();
        return new ReportTwinJson(number, new String(twin, StandardCharsets.US_ASCII));
    }

    private TakeReportStep step(String number, String reason, CommandToken token) {
        ReportNumber report = new ReportNumber(number);
        return new TakeReportStep(report, reports.require(report).version(), reason, token);
    }

    private ReportJson read(ReportNumber number) {
        return new ReportJson(reports.require(number));
    }

    /** The same key gives the same token: what is sent again is done once. */
    private static CommandToken token(String act, String key) {
        return new CommandToken(IdempotencyKey.number("reports-" + act, key));
    }

    private URI address(ReportNumber number) {
        return URI.create(TenantAddress.of(tenants.current()).officeUrl() + "/api/v1/reports/" + number);
    }
}
