package org.creditportal.checks.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.outside.ConformityItem;
import org.creditportal.checks.api.outside.OutsideReportDraft;
import org.creditportal.checks.api.outside.OutsideReportNumber;
import org.creditportal.checks.api.outside.OutsideReports;
import org.creditportal.checks.api.outside.RegisterOutsideReport;
import org.creditportal.responsibility.api.ReportProduct;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/outside-report-add}: registers a report that an applicant handed in. */
@Named
@ViewScoped
public class OutsideReportAddView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutsideReports reports;

    @Inject
    private PortalMessages messages;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private String check;
    private String source;
    private ReportProduct product;
    private String issuer;
    private String filing;
    private String number;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private ConformityItem[] conformity = {};

    public String register() {
        OutsideReportDraft draft = new OutsideReportDraft(
                source, product, issuer, filing, number, issuedOn, validUntil, Set.of(conformity));
        OutsideReportNumber registered =
                reports.register(new RegisterOutsideReport(new CheckNumber(check), draft, token));
        messages.info("checks", "outsideAdd.message.info.registered");
        return "/checks/outside-report?faces-redirect=true&number=" + registered;
    }

    public List<SelectItem> getSources() {
        return reports.findKinds().stream()
                .map(kind -> new SelectItem(kind.id(), kind.name().text(frame.getLanguage())))
                .toList();
    }

    public ReportProduct[] getProducts() {
        return ReportProduct.values();
    }

    public ConformityItem[] getItems() {
        return ConformityItem.values();
    }

    public String getCheck() {
        return check;
    }

    public void setCheck(String check) {
        this.check = check;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public ReportProduct getProduct() {
        return product;
    }

    public void setProduct(ReportProduct product) {
        this.product = product;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getFiling() {
        return filing;
    }

    public void setFiling(String filing) {
        this.filing = filing;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public ConformityItem[] getConformity() {
        return conformity.clone();
    }

    public void setConformity(ConformityItem[] conformity) {
        this.conformity = conformity.clone();
    }
}
