package org.creditportal.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.MergeView;
import org.creditportal.records.api.subject.SubjectMerging;
import org.creditportal.records.api.timeliness.NilReportNumber;
import org.creditportal.records.api.timeliness.NilReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Mergers of subjects and nil reports by their number. */
@RequestScoped
public class ReportedNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private SubjectMerging merging;

    @Inject
    private NothingToReport nilReports;

    @Override
    public List<NumberHit> find(String term) {
        Officer officer = currentOfficer.require();
        boolean merges =
                officer.may(RecordsPermission.SUBJECTS_MANAGE) || officer.may(RecordsPermission.SUBJECTS_DECIDE);
        return Stream.concat(
                        merges ? Stream.ofNullable(NumberHit.byNumber(term, this::merge)) : Stream.empty(),
                        officer.may(RecordsPermission.RECORDS_VIEW)
                                ? Stream.ofNullable(NumberHit.byNumber(term, this::nilReport))
                                : Stream.empty())
                .toList();
    }

    private NumberHit merge(String number) {
        MergeView found = merging.require(new MergeNumber(number));
        return hit("merge", found.from().name(), found.into().name(), "/records/merge", number);
    }

    private NumberHit nilReport(String number) {
        NilReportRow found = nilReports.require(new NilReportNumber(number));
        String month = found.month().toString();
        return currentOfficer.require().may(RecordsPermission.RECORDS_IMPORT)
                ? hit("nilReport", found.itemName(), month, "/records/nil-report-revocation", number)
                : new NumberHit("records", "nilReport", found.itemName(), month, "/records/nil-reports", Map.of());
    }

    private static NumberHit hit(String kind, String name, String detail, String page, String number) {
        return new NumberHit("records", kind, name, detail, page, Map.of("number", number));
    }
}
