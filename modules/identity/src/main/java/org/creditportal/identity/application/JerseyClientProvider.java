package org.creditportal.identity.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Lets keycloak-admin-client speak through the server's own Jersey. With RESTEasy, which it asks for by name, in the WAR
 * every JAX-RS resource of the portal breaks.
 */
public class JerseyClientProvider implements ResteasyClientProvider {

    @Override
    public Client newRestEasyClient(Object customJacksonProvider, SSLContext sslContext, boolean disableTrustManager) {
        if (disableTrustManager) {
            throw new IllegalArgumentException("Certificates are always checked");
        }
        ClientBuilder builder = ClientBuilder.newBuilder()
                .connectTimeout(OpenIdRealm.CONNECT_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .readTimeout(OpenIdRealm.READ_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                // Keycloak's interface has PUT without and DELETE with a body.
                .property("jersey.config.client.suppressHttpComplianceValidation", true)
                .property("jersey.config.client.jsonFeature", "JacksonFeature")
                .register(JacksonFeature.class)
                .register(LenientMapper.class);
        if (sslContext != null) {
            builder.sslContext(sslContext);
        }
        return builder.build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }

    /** A newer Keycloak may tell more than this client knows. */
    public static class LenientMapper implements ContextResolver<ObjectMapper> {

        private final ObjectMapper mapper = new ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
