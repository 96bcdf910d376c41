package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creditportal.site.api.PublicNotice;
import org.creditportal.site.api.PublicNotices;

/** {@code /notice?number=…}: one public notice; one that is over or was taken down is not found. */
@Named
@RequestScoped
public class PublicNoticeDetailView {

    @Inject
    private PublicNotices notices;

    private String number;
    private PublicNotice found;

    /** Reads the one named in the address. */
    public void load() {
        found = notices.require(number);
    }

    public PublicNotice getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
