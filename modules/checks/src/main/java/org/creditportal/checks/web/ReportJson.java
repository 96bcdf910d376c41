package org.creditportal.checks.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.check.DeliveredList;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportView;
import org.creditportal.records.api.subject.RegistrationRow;

/** A report as the counter's own system sees it; field names are the interface. */
public class ReportJson {

    public final String number;
    public final long version;
    public final String state;
    public final String kind;
    public final String purpose;
    public final String subject;
    public final String applicant;
    public final int evidence;
    public final String officialNumber;
    public final String dataAt;
    public final String predecessor;
    /** Numbers of what it tells and was taken back since. */
    public final List<String> wrong;

    /** Numbers of what it tells and was corrected since: it says something else. */
    public final List<String> changed;

    /** Whether its subject stands on the business register otherwise since. */
    public final boolean registered;

    /** Whether its subject was found since to be one with another, or to be two. */
    public final boolean regrouped;

    /** Numbers of what it tells and was repaired or is over since: it told what was so. */
    public final List<String> outdated;

    /** Business registration of the subject; none where it is not told. */
    public final String registrationNumber;

    /** How it stands on the business register, of which day that was read, and when it was founded; none where nobody told it. */
    public final String registrationStatus;

    public final String registrationAsOf;
    public final String establishedOn;

    /** Who leads it, where it is an organisation. */
    public final List<ReportLeader> leaders;

    public final List<ReportPart> parts;

    /** What the national standard lays out and no source was connected for: that nothing of it is told says nothing. */
    public final List<String> unconnected;

    ReportJson(ReportView report) {
        number = report.row().number();
        version = report.version();
        state = report.row().state().name();
        kind = report.row().kind().name();
        purpose = report.row().purpose().name();
        subject = report.row().subject();
        applicant = report.row().applicant();
        evidence = report.evidence();
        officialNumber = report.row().officialNumber();
        dataAt = text(report.row().dataAt());
        predecessor = report.predecessor();
        wrong = report.since().wrong();
        changed = report.since().changed();
        registered = report.since().registered();
        regrouped = report.since().regrouped();
        outdated = report.since().outdated();
        ReportContent.Basics basics =
                report.content() == null ? null : report.content().basics();
        registrationNumber = basics == null ? null : basics.registrationNumber();
        RegistrationRow told = basics == null ? null : basics.registration();
        registrationStatus = told == null ? null : told.status().name();
        registrationAsOf = told == null ? null : text(told.asOf());
        establishedOn = told == null ? null : text(told.establishedOn());
        leaders = basics == null
                ? List.of()
                : basics.leaders().stream().map(ReportLeader::new).toList();
        parts = report.content() == null
                ? List.of()
                : report.content().parts().stream()
                        .map(part -> new ReportPart(part, report.content().inForceOnly(part.section())))
                        .toList();
        unconnected = report.content() == null
                ? List.of()
                : report.content().gaps().stream().map(Enum::name).toList();
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Who leads the subject. */
    public static class ReportLeader {

        public final String role;
        public final String name;

        ReportLeader(ReportContent.Leader leader) {
            role = leader.role().name();
            name = leader.name();
        }
    }

    /** What the decision says at one of its items. */
    public static class ReportField {

        public final String item;
        public final String name;
        public final String value;

        ReportField(ReportContent.Field field) {
            item = field.item();
            name = field.name();
            value = field.value();
        }
    }

    /** A section, with an item for each thing on record. */
    public static class ReportPart {

        public final String section;
        public final List<ReportItem> items;

        /** How much each of the fields that were chosen tells. */
        public final List<FieldCount> fields;

        /** Lists of the section whose delivery is overdue: that nothing of them is told says nothing. */
        public final List<UncheckedList> unchecked;

        /** Whether what is in force as of the report's data is told alone: that nothing is told says nothing of what is over. */
        public final boolean inForceOnly;

        ReportPart(ReportContent.Part part, boolean inForceOnly) {
            this.inForceOnly = inForceOnly;
            section = part.section().name();
            items = part.items().stream().map(ReportItem::new).toList();
            fields = part.fields().stream().map(FieldCount::new).toList();
            unchecked = part.unchecked().stream().map(UncheckedList::new).toList();
        }
    }

    /** How much of a section is of one field: of what one bureau provides. */
    public static class FieldCount {

        public final String bureau;
        public final String name;
        public final int count;

        FieldCount(ReportContent.FoundInField found) {
            bureau = found.bureau();
            name = found.name().zh();
            count = found.count();
        }
    }

    /** A list that could not be looked at. */
    public static class UncheckedList {

        public final String name;
        public final String asOf;
        public final String staleSince;

        UncheckedList(DeliveredList list) {
            name = list.name().zh();
            asOf = text(list.asOf());
            staleSince = text(list.staleSince());
        }
    }

    /** One thing on record. */
    public static class ReportItem {

        public final String title;
        public final String authority;
        public final String document;
        public final String decidedOn;
        public final String until;
        public final boolean disputed;
        public final String repairedOn;
        public final String endedOn;

        /** What the decision says, of penalties and permits. */
        public final List<ReportField> fields;

        ReportItem(ReportContent.Item item) {
            title = item.title().zh();
            authority = item.authority();
            document = item.document();
            decidedOn = text(item.decidedOn());
            until = text(item.until());
            disputed = item.disputed();
            repairedOn = text(item.repairedOn());
            endedOn = text(item.endedOn());
            fields = item.fields().stream().map(ReportField::new).toList();
        }
    }
}
