package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.liability.OpenLiability;
import org.creditportal.responsibility.application.supervision.StoredInquiries;
import org.creditportal.responsibility.domain.supervision.Inquiry;

/** What a case is opened on has to be there: an inquiry that found a fault of that bureau, a line of the audit trail. Complaints are kept elsewhere. */
@ApplicationScoped
public class LiabilitySources {

    private static final Pattern LINE = Pattern.compile("[1-9][0-9]{0,17}");

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private StoredInquiries inquiries;

    @Inject
    private AuditTrail trail;

    /**
     * Refuses a bureau or a source that nobody knows; what is left out is for the case itself to refuse.
     *
     * @throws ResponsibilityRefusedException when the source names nothing, or an inquiry that found no fault
     */
    void demand(OpenLiability command) {
        bureaus.require(command.bureau());
        if (command.origin() != null && command.source() != null && !isKnown(command)) {
            throw new ResponsibilityRefusedException(ResponsibilityError.SOURCE_UNKNOWN, command.source());
        }
    }

    private boolean isKnown(OpenLiability command) {
        String source = command.source().strip();
        return switch (command.origin()) {
            case INQUIRY -> {
                Optional<Inquiry> found = inquiries.find(source).filter(inquiry -> bureaus.holder(inquiry.bureau())
                        .id()
                        .equals(bureaus.holder(command.bureau()).id()));
                found.ifPresent(Inquiry::demandFault);
                yield found.isPresent();
            }
            case AUDIT -> LINE.matcher(source).matches() && trail.isThere(Long.parseLong(source));
            case COMPLAINT -> true;
        };
    }
}
