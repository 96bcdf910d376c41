package org.creditportal.webkit.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.creditportal.kernel.request.ClientAddress;
import org.creditportal.kernel.request.RequestPath;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;

/**
 * Judges a request by its head alone, once, before anybody is asked who sent it. The container asks for a login before it
 * calls any filter: the login asks here first and leaves what is refused to {@link DoorFilter}.
 */
@ApplicationScoped
public class Door {

    private static final String JUDGED = "org.creditportal.webkit.door.JUDGED";

    /** Where no body is taken, one larger than this is refused for its size, and any other for its method. */
    private static final long LARGE = 64L * 1024;

    @Inject
    TenantDirectory tenants;

    @Inject
    RateLimits limits;

    private record Judgement(Optional<Refusal> refusal) {}

    /** Why the request is not let in; nothing when it is. */
    public Optional<Refusal> judge(HttpServletRequest request) {
        if (request.getAttribute(JUDGED) instanceof Judgement known) {
            return known.refusal();
        }
        RequestPath.keep(request);
        Optional<Refusal> refusal = refusal(request);
        request.setAttribute(JUDGED, new Judgement(refusal));
        return refusal;
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        if (QueryText.sendsBackInAddress(request.getQueryString())) {
            return Optional.of(Refusal.of(HttpServletResponse.SC_BAD_REQUEST));
        }
        AddressKind kind = AddressKind.of(request);
        boolean bodyRefused = Bodies.isSent(request) && !(kind.takesBodies() && "POST".equals(request.getMethod()));
        if (bodyRefused && request.getContentLengthLong() > LARGE) {
            return Optional.of(Refusal.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
        }
        if (!kind.knows(request.getMethod())) {
            return Optional.of(Refusal.method(kind.methods()));
        }
        if (bodyRefused) {
            return Optional.of(Refusal.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
        }
        return tenants.findByHost(request.getServerName()).flatMap(tenant -> tooMany(request, kind, tenant));
    }

    private Optional<Refusal> tooMany(HttpServletRequest request, AddressKind kind, TenantDefinition tenant) {
        Rate rate = kind.rate(tenant.rates());
        return rate == null
                ? Optional.empty()
                : kind == AddressKind.LOGIN
                        ? limits.brake(tenant.id(), kind.name(), ClientAddress.network(request), rate)
                        : limits.count(tenant.id(), kind.name(), ClientAddress.network(request), rate);
    }
}
