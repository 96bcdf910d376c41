package org.creditportal.portal.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.webkit.rest.BusinessProblems;
import org.creditportal.webkit.rest.FailureProblems;
import org.creditportal.webkit.rest.JsonReader;
import org.creditportal.webkit.rest.OpenApiResource;
import org.creditportal.webkit.rest.RightsFeature;

/**
 * The office's interface for bureaus' own systems. It serves what the modules bring as beans, found by itself, and nothing
 * else: the server's own scan would also serve the interfaces of client libraries.
 */
@ApplicationPath("api")
public class ApiApplication extends Application {

    private static final String OWN_PACKAGES = "org.creditportal.";

    @Override
    public Set<Class<?>> getClasses() {
        Stream<Class<?>> brought = CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith(OWN_PACKAGES))
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
        return Stream.concat(
                        Stream.of(
                                BusinessProblems.class,
                                FailureProblems.class,
                                JsonReader.class,
                                OpenApiResource.class,
                                RightsFeature.class),
                        brought)
                .collect(Collectors.toSet());
    }

    /** What the interface is, its documentation says; the server's own description names product and version. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
