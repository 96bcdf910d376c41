package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.OfficerAdministration;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.kernel.page.Order;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Officers by name or user name, for those who look after their accounts. */
@RequestScoped
public class OfficerNumbers implements NumberSource {

    private static final String MODULE = "identity";

    /** Codes, numbers of documents and of persons are no officer's name, and are none of the login service's business. */
    private static final Pattern NUMBER = Pattern.compile(".*[0-9]{4}.*");

    @Inject
    private OfficerAdministration officers;

    @Inject
    private CurrentOfficer currentOfficer;

    /** Finds nothing where the login service does not answer: what else the box finds is there all the same. */
    @Override
    public List<NumberHit> find(String term) {
        if (NUMBER.matcher(term).matches() || !currentOfficer.require().may(IdentityPermission.OFFICERS_VIEW)) {
            return List.of();
        }
        try {
            return officers.search(new OfficerCriteria(term, null, Order.USUAL, 1, MOST)).items().stream()
                    .map(OfficerNumbers::hit)
                    .toList();
        } catch (UnavailableException silent) {
            return List.of();
        }
    }

    private static NumberHit hit(OfficerRow officer) {
        return new NumberHit(
                MODULE,
                "officer",
                officer.displayName(),
                officer.username(),
                "/identity/officer",
                Map.of("id", officer.id()));
    }
}
