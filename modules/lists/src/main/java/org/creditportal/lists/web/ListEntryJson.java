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

    ListEntryJson(EntryView entry) {
        this.number = entry.getNumber();
        this.version = entry.getVersion();
        this.state = entry.getState().name();
        this.standing = entry.getStanding().name();
        this.listType = entry.getListType();
        this.bureau = entry.getBureau();
        this.subjectNumber = entry.getSubjectNumber();
        this.subjectName = entry.getSubjectName();
        this.subjectCode = entry.getSubjectCode();
        this.subjectKind = entry.getSubjectKind().name();
        this.recordNumbers = entry.getRecordNumbers();
        this.facts = entry.getFacts();
        this.basis = entry.getBasisDocument() + (entry.getBasisArticle() == null ? "" : " " + entry.getBasisArticle());
        this.documentNumber = entry.getDocumentNumber();
        this.decidedOn = text(entry.getDecidedOn());
        this.publishedOn = text(entry.getPublishedOn());
        this.publishedUntil = text(entry.getPublishedUntil());
    }

    /** Dates are ISO 8601 text, whatever writes the JSON. */
    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
