package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.site.api.DocumentVerification;
import org.creditportal.webkit.rest.Answers;

/** {@code GET /api/v1/documents/{code}}: whether a document or a print of it is genuine and holds; never what it says. */
@Path("v1/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    private DocumentVerification documents;

    @GET
    @Path("{code}")
    @Answers(body = DocumentJson.class, problems = 404)
    public Response document(@PathParam("code") String code) {
        return documents
                .find(code)
                .map(DocumentJson::of)
                .map(found -> Response.ok(
                                found.toJson().toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .build())
                .orElseThrow(() -> new NotFoundException("Document", "code"));
    }
}
