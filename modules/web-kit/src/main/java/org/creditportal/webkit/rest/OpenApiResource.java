package org.creditportal.webkit.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The application's own description of its interface: an OpenAPI document that lies in the application's sources. */
@Path("openapi.json")
public class OpenApiResource {

    /** Not where the server would look for one by itself. */
    private static final String DOCUMENT = "interface/openapi.json";

    @GET
    @Needs({})
    @Produces(MediaType.APPLICATION_JSON)
    @Answers(body = Object.class)
    public byte[] document() throws IOException {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        try (InputStream document = application.getResourceAsStream(DOCUMENT)) {
            if (document == null) {
                throw new NotFoundException();
            }
            return document.readAllBytes();
        }
    }
}
