package org.creditportal.site.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.site.api.PublishedPolicies;
import org.creditportal.site.api.PublishedPolicy;

/** Reads the view of published documents. */
@Stateless
@DenyAll
public class PublishedPoliciesBean implements PublishedPolicies {

    private static final String POLICIES =
            "SELECT policy, title, official_number, publisher, issued_on, printed_on, articles FROM dsc_v_policy";

    /** Ids are letters that the database compares as such; anything else is nobody's. */
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private static final int LONGEST_NAME = 1000;

    @Inject
    private PublishedRows published;

    @Override
    @PermitAll
    public List<PublishedPolicy> all() {
        return published.all(published.query(POLICIES + " ORDER BY title")).stream()
                .map(PolicyRows::policy)
                .toList();
    }

    @Override
    @PermitAll
    public PublishedPolicy require(String id) {
        return Optional.of(id)
                .filter(asked -> ID.matcher(asked).matches())
                .flatMap(asked -> first(" WHERE policy = ?1", asked))
                .orElseThrow(() -> new NotFoundException("PublishedPolicy", id));
    }

    @Override
    @PermitAll
    public Optional<PublishedPolicy> findCited(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME
                ? Optional.empty()
                : first(" WHERE LOCATE(?1, names) > 0 ORDER BY policy", "\n" + name + "\n");
    }

    private Optional<PublishedPolicy> first(String condition, String value) {
        return published.all(published.query(POLICIES + condition).setParameter(1, value)).stream()
                .map(PolicyRows::policy)
                .findFirst();
    }
}
