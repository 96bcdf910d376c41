package org.creditportal.checks.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.report.ApplyForReport;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportNumber;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.webkit.rest.MalformedJsonException;

/** An application for a report as the counter's own system sends it; field names are the interface, dates are as 2026-08-13. */
public class ReportRequest {

    public String kind;
    public String purpose;
    public String usedFor;
    public String applicant;
    public String authorisation;
    public String area;
    public String matterNumber;
    public String periodFrom;
    public String periodUntil;
    public List<String> sections;

    /** Ids of the bureaus whose penalties and permits a special report tells; none for all. */
    public List<String> bureaus;

    public String askedBy;
    public String identifier;
    public String name;
    public String predecessor;

    ApplyForReport toCommand(CommandToken token) {
        if (bureaus != null && bureaus.stream().anyMatch(Objects::isNull)) {
            throw new MalformedJsonException("bureaus");
        }
        ReportApplication application = new ReportApplication(
                RequestValues.constant(ReportKind.class, "kind", kind),
                RequestValues.constant(ReportPurpose.class, "purpose", purpose),
                usedFor,
                applicant,
                authorisation,
                area,
                matterNumber,
                RequestValues.day("periodFrom", periodFrom),
                RequestValues.day("periodUntil", periodUntil),
                chosen(),
                bureaus == null ? Set.of() : new HashSet<>(bureaus));
        AskedSubject asked =
                new AskedSubject(RequestValues.constant(AskedBy.class, "askedBy", askedBy), identifier, name);
        return new ApplyForReport(
                application, asked, predecessor == null ? null : new ReportNumber(predecessor), token);
    }

    private Set<ReportSection> chosen() {
        return sections == null
                ? Set.of()
                : sections.stream()
                        .map(section -> RequestValues.constant(ReportSection.class, "sections", section))
                        .collect(Collectors.toSet());
    }
}
