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
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.DeliverFile;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.webkit.language.Languages;

/** Import for bureaus' own systems: a file is received, checked and its good rows recorded; errors are read afterwards. */
@Path("v1/records/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordBatchResource {

    private static final int MEBIBYTE = 1024 * 1024;

    @Inject
    private RecordImport recordImport;

    @Inject
    private ImportTemplate template;

    @Inject
    private TenantDirectory tenants;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    public Response deliver(
            @HeaderParam("Idempotency-Key") String key, @QueryParam("fileName") String fileName, InputStream body) {
        if (request.getContentLengthLong() > template.maximumSize()) {
            throw new RecordsException(RecordsError.FILE_TOO_LARGE, Math.max(1, template.maximumSize() / MEBIBYTE));
        }
        String name = fileName == null || fileName.isBlank() ? key + ".csv" : fileName;
        BatchNumber number = recordImport.deliver(new DeliverFile(key, name, body));
        return Response.accepted(read(number.value(), 1, 100))
                .location(address(number))
                .build();
    }

    @GET
    @Path("{number}")
    public BatchJson read(
            @PathParam("number") String number,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        BatchNumber batch = new BatchNumber(number);
        return BatchJson.of(recordImport.require(batch), recordImport.errors(batch, page, size), Languages.of(request));
    }

    private URI address(BatchNumber number) {
        String office = TenantAddress.of(tenants.current()).officeUrl();
        return URI.create(office + "/api/v1/records/batches/" + number);
    }
}
