package org.creditportal.records.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.DeliverFile;
import org.creditportal.records.api.batch.DiscardBatch;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.StopBatch;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.web.form.RowErrorTexts;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;

/**
 * Import for bureaus' own systems, described in the module's README: a file is received at once, checked and recorded in the
 * background; how far it is and what is wrong with it is asked for afterwards. How large a body may be is the WAR's filter's
 * to say, before anything of it is read.
 */
@Path("v1/records/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordBatchResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Endings of the names of files that come without one; octets promise nothing. */
    private static final Map<String, String> ENDINGS =
            Map.of(CSV, ".csv", MediaType.TEXT_PLAIN, ".txt", XLSX, ".xlsx", MediaType.APPLICATION_JSON, ".json");

    @Inject
    private RecordImport recordImport;

    @Inject
    private ImportTemplate templates;

    @Inject
    private TenantDirectory tenants;

    @Context
    private HttpServletRequest request;

    @POST
    @Needs(RecordsPermission.RECORDS_IMPORT)
    @Consumes({CSV, MediaType.TEXT_PLAIN, XLSX, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Answers(
            status = 202,
            body = BatchJson.class,
            problems = {400, 409, 413, 415, 422})
    public Response deliver(
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @HeaderParam("Content-Type") MediaType type,
            @QueryParam("fileName") String fileName,
            InputStream body) {
        String name = fileName == null || fileName.isBlank() ? key + ending(type) : fileName;
        BatchNumber number = recordImport.deliver(new DeliverFile(key, name, body));
        return Response.accepted(read(number.value(), 1, 100))
                .location(address(number))
                .build();
    }

    private static String ending(MediaType type) {
        return type == null ? "" : ENDINGS.getOrDefault(type.getType() + "/" + type.getSubtype(), "");
    }

    @GET
    @Needs(RecordsPermission.RECORDS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public BatchJson read(
            @PathParam("number") String number,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        BatchNumber wanted = new BatchNumber(number);
        Locale language = Languages.of(request);
        BatchView batch = recordImport.require(wanted);
        String failure = batch.failureCode() == null
                ? null
                : ErrorTexts.of(
                        batch.failureCode(), language, batch.failureArguments().toArray());
        RowErrorTexts texts = new RowErrorTexts(language, templates.columns(batch.template()));
        return BatchJson.of(batch, failure, recordImport.errors(wanted, page, size), texts);
    }

    /** Gives the batch up before anything of it is recorded. */
    @POST
    @Needs(RecordsPermission.RECORDS_IMPORT)
    @Path("{number}/discard")
    @Answers(problems = {404, 409, 422})
    public BatchJson discard(@PathParam("number") String number) {
        BatchNumber batch = new BatchNumber(number);
        recordImport.discard(new DiscardBatch(batch, recordImport.require(batch).version()));
        return read(number, 1, 100);
    }

    /** Stops the recording; what is on record stays. */
    @POST
    @Needs(RecordsPermission.RECORDS_IMPORT)
    @Path("{number}/stop")
    @Answers(problems = {404, 409, 422})
    public BatchJson stop(@PathParam("number") String number) {
        recordImport.stop(new StopBatch(new BatchNumber(number)));
        return read(number, 1, 100);
    }

    private URI address(BatchNumber number) {
        String office = TenantAddress.of(tenants.current()).officeUrl();
        return URI.create(office + "/api/v1/records/batches/" + number);
    }
}
