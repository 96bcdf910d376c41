package org.creditportal.site.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.creditportal.webkit.rest.BusinessProblems;
import org.creditportal.webkit.rest.FailureProblems;
import org.creditportal.webkit.rest.OpenApiResource;

/** The open-data interface, below {@code /api}. */
@ApplicationPath("/api")
public class OpenData extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                DocumentsResource.class,
                EntriesResource.class,
                NoticesResource.class,
                ReportKeysResource.class,
                TypicalCasesResource.class,
                BusinessProblems.class,
                FailureProblems.class,
                OpenApiResource.class);
    }

    /** What the interface is, its documentation says; the server's own description names product and version. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
