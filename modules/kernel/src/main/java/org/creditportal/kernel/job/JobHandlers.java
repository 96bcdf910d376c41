package org.creditportal.kernel.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The handlers that modules brought. */
@ApplicationScoped
public class JobHandlers {

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    Optional<JobHandler> find(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }
}
