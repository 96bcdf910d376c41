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
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.outside.OutsideReportNumber;
import org.creditportal.checks.api.outside.OutsideReports;
import org.creditportal.checks.api.outside.RegisterOutsideReport;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;

/** Reports of others that applicants handed in for the matter of a check, for bureaus' own systems. */
@Path("v1/checks/{check}/outside-reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutsideReportResource {

    @Inject
    private OutsideReports reports;

    @Inject
    private AttachedFiles files;

    @GET
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Answers(body = OutsideReportsJson.class, problems = 404)
    public OutsideReportsJson all(@PathParam("check") String check) {
        return new OutsideReportsJson(reports.find(new CheckNumber(check)).stream()
                .map(OutsideReportJson::new)
                .toList());
    }

    @POST
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Answers(problems = {400, 404, 409, 415, 422})
    public OutsideReportJson register(
            @PathParam("check") String check,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            OutsideReportRequest body) {
        CommandToken token = new CommandToken(IdempotencyKey.number("outside-reports", key));
        return read(reports.register(new RegisterOutsideReport(new CheckNumber(check), body.draft(), token)));
    }

    /** Attaches the file that was handed in. */
    @POST
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Path("{number}/files")
    @Answers(problems = {400, 404, 409, 415, 422})
    public OutsideReportJson attach(
            @PathParam("check") String check, @PathParam("number") String number, ReportProofRequest body) {
        OutsideReportNumber report = new OutsideReportNumber(number);
        MatterReference matter =
                new MatterReference("checks", reports.require(report).number());
        body.attachTo(matter, "report", files);
        return read(report);
    }

    private OutsideReportJson read(OutsideReportNumber number) {
        return new OutsideReportJson(reports.require(number));
    }

    /** Those of one check. */
    public static class OutsideReportsJson {

        public final List<OutsideReportJson> items;

        OutsideReportsJson(List<OutsideReportJson> items) {
            this.items = items;
        }
    }
}
