package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionRow;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.incentive.GreenChannel;
import org.creditportal.sanctions.api.incentive.UseNumber;
import org.creditportal.sanctions.api.incentive.UseRow;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Restrictions on persons and uses of incentives, by their number: each leads to the case that it belongs to, where it may be seen. */
@RequestScoped
public class AppliedNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PersonRestrictions restrictions;

    @Inject
    private GreenChannel channel;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(SanctionsPermission.SANCTIONS_VIEW)
                ? Stream.<NumberHit.Lookup>of(this::restriction, this::use)
                        .map(lookup -> NumberHit.byNumber(term, lookup))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private NumberHit restriction(String number) {
        RestrictionRow row = restrictions.require(new RestrictionNumber(number));
        return row.visible()
                ? hit("restriction", row.company(), number, "/sanctions/case", Map.of("number", row.caseNumber()))
                : hit("restriction", row.company(), number, "/sanctions/restrictions", Map.of());
    }

    private NumberHit use(String number) {
        UseRow row = channel.require(new UseNumber(number));
        return hit("use", row.subjectName(), number, "/sanctions/uses", Map.of());
    }

    private static NumberHit hit(String kind, String name, String number, String page, Map<String, String> parameters) {
        return new NumberHit("sanctions", kind, name, number, page, parameters);
    }
}
