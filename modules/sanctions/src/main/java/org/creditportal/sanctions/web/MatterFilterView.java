package org.creditportal.sanctions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.creditportal.sanctions.api.MatterFilter;
import org.creditportal.webkit.search.SearchState;

/** What lists of this module are asked for alike; it lives in their addresses. */
@Named
@RequestScoped
public class MatterFilterView {

    private String text;
    private String bureau;
    private LocalDate from;
    private LocalDate until;

    public MatterFilter filter() {
        return new MatterFilter(text, bureau, from, until);
    }

    public SearchState in(String page) {
        return SearchState.of(page)
                .with("text", text)
                .with("bureau", bureau)
                .with("from", from)
                .with("until", until);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
