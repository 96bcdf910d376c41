package org.creditportal.responsibility.web.liability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.Liabilities;
import org.creditportal.responsibility.api.liability.LiabilityNumber;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Liability cases by their number. */
@RequestScoped
public class LiabilityNumbers implements NumberSource {

    @Inject
    private Liabilities liabilities;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ResponsibilityPermission.LIABILITY_VIEW)
                ? Stream.of(NumberHit.byNumber(term, this::hit))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private NumberHit hit(String number) {
        return new NumberHit(
                "responsibility",
                "liability",
                liabilities.require(new LiabilityNumber(number)).row().source(),
                number,
                "/responsibility/liability",
                Map.of("number", number));
    }
}
