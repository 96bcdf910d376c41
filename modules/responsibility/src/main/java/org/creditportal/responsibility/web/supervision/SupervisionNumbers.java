package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.supervision.InquiryNumber;
import org.creditportal.responsibility.api.supervision.NoticeNumber;
import org.creditportal.responsibility.api.supervision.Supervision;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Inquiries and notices by their number. */
@RequestScoped
public class SupervisionNumbers implements NumberSource {

    @Inject
    private Supervision supervision;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ResponsibilityPermission.SUPERVISION_VIEW)
                ? Stream.of(
                                NumberHit.byNumber(
                                        term,
                                        number -> hit(
                                                "inquiry",
                                                supervision
                                                        .require(new InquiryNumber(number))
                                                        .question(),
                                                number)),
                                NumberHit.byNumber(
                                        term,
                                        number -> hit(
                                                "notice",
                                                supervision
                                                        .require(new NoticeNumber(number))
                                                        .text(),
                                                number)))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static NumberHit hit(String kind, String name, String number) {
        return new NumberHit("responsibility", kind, name, number, "/responsibility/" + kind, Map.of("number", number));
    }
}
