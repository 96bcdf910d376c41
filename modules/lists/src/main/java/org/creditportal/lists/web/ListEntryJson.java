package org.creditportal.lists.web;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.lists.api.EntryView;

/** An entry as bureaus' own systems read it; field names are the interface. */
public class ListEntryJson {

    public final String number;
    public final long version;
    public final String state;
    public final String standing;
    public final String listType;
    public final String bureau;
    public final String subjectNumber;
    public final String subjectName;
    public final String subjectCode;
    public final String subjectKind;
    public final List<String> recordNumbers;
    public final String facts;
    public final String basis;
    public final String documentNumber;
    public final String decidedOn;
    public final String publishedOn;
    public final String publishedUntil;
    public final String effectiveUntil;
    public final boolean forLife;
    public final String noticeKind;
    public final String notifiedOn;
    public final String hearingUntil;
    public final String noticeHiddenSince;
    public final List<StatementJson> statements;
    public final String decisionNumber;
    public final String removal;
    public final String removalDocument;
    public final String removalServedOn;

    ListEntryJson(EntryView entry) {
        this.number = entry.row().number();
        this.version = entry.version();
        this.state = entry.progress().state().name();
        this.standing = entry.row().standing().name();
        this.listType = entry.row().listed().listType();
        this.bureau = entry.bureau();
        this.subjectNumber = entry.row().subject().number();
        this.subjectName = entry.row().subject().name();
        this.subjectCode = entry.row().subject().code();
        this.subjectKind = entry.row().subject().kind().name();
        this.recordNumbers = entry.grounds().recordNumbers();
        this.facts = entry.grounds().facts();
        this.basis = entry.grounds().basis().document()
                + (entry.grounds().basis().article() == null
                        ? ""
                        : " " + entry.grounds().basis().article());
        this.documentNumber = entry.grounds().documentNumber();
        this.decidedOn = text(entry.grounds().decidedOn());
        this.publishedOn = text(entry.row().publishedOn());
        this.publishedUntil = text(entry.row().publishedUntil());
        this.forLife = entry.progress().isForLife();
        this.effectiveUntil = forLife ? null : text(entry.progress().effectiveUntil());
        EntryView.Hearing hearing = entry.hearing();
        this.noticeKind = hearing.notice() == null ? null : hearing.notice().name();
        this.notifiedOn =
                hearing.notified() == null ? null : text(hearing.notified().on());
        this.hearingUntil = text(hearing.until());
        this.noticeHiddenSince = text(hearing.hiddenSince());
        this.statements = hearing.statements().stream().map(StatementJson::new).toList();
        this.decisionNumber = hearing.decision();
        this.removal = hearing.removed() == null ? null : hearing.removed().id();
        this.removalDocument = hearing.removalDocument();
        this.removalServedOn = hearing.removalServed() == null
                ? null
                : text(hearing.removalServed().on());
    }

    /** What who was told said. */
    public static class StatementJson {

        public final String receivedOn;
        public final boolean late;
        public final boolean waivesRest;
        public final String words;

        StatementJson(EntryView.Statement statement) {
            this.receivedOn = text(statement.receivedOn());
            this.late = statement.late();
            this.waivesRest = statement.waivesRest();
            this.words = statement.words();
        }
    }

    /** Dates are ISO 8601 text, whatever writes the JSON. */
    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
