package org.creditportal.checks.web;

/** Why a report is recalled, or to whom a print of it is handed over; field names are the interface. */
public class ReportWordsRequest {

    public String words;
}
