package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.Authority;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.language.Languages;

/** What the templates show around every page: {@code #{kitFrame}}. */
@Named("kitFrame")
@RequestScoped
public class PageFrame {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private HttpServletRequest request;

    /** The tenant's name in the reader's language. */
    public String getTenantName() {
        return tenant().name().text(getLanguage());
    }

    /** The office that answers for the portal. */
    public String getAuthorityName() {
        return tenant().authority().name().text(getLanguage());
    }

    /** Where citizens find it, or null. */
    public Authority.Contact getContact() {
        return tenant().authority().contact();
    }

    /** The language of the request. */
    public Locale getLanguage() {
        return Languages.of(request);
    }

    /** The value of the page's {@code lang} attribute. */
    public String getLanguageTag() {
        return Languages.tag(getLanguage());
    }

    /** The {@code lang} attribute of the link to the other language. */
    public String getOtherLanguageTag() {
        return Languages.isEnglish(getLanguage()) ? "zh-CN" : "en";
    }

    /** This page in the other language. */
    public String getOtherLanguageAddress() {
        String other = Languages.isEnglish(getLanguage()) ? "zh" : "en";
        String query = "POST".equals(request.getMethod())
                ? DraftPlace.askedOfRefused(request.getServletPath())
                : original(RequestDispatcher.FORWARD_QUERY_STRING, request.getQueryString());
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("language="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return original(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI()) + "?" + kept + "language="
                + other;
    }

    /** The name of a bureau of the tenant as it is called today, or was last; its id where the tenant never had it. */
    public String bureauName(String bureauId) {
        return bureauName(tenant(), bureauId);
    }

    /** What it was called on a day; as it is called today where it came later. */
    public String bureauNameOn(String bureauId, LocalDate day) {
        TenantDefinition then = tenants.asOf(day);
        return bureauName(then.bureau(bureauId).isPresent() ? then : tenant(), bureauId);
    }

    private String bureauName(TenantDefinition tenant, String bureauId) {
        return tenant.bureau(bureauId)
                .map(BureauDefinition::name)
                .map(name -> name.text(getLanguage()))
                .orElse(bureauId);
    }

    /** The address of one of the kit's own files, with its fingerprint so that it may be kept for long. */
    public String file(String name) {
        return request.getContextPath() + "/kit/" + name + "?v=" + Fingerprints.of(name);
    }

    private String original(String attribute, String otherwise) {
        Object forwarded = request.getAttribute(attribute);
        return forwarded == null ? otherwise : forwarded.toString();
    }

    private TenantDefinition tenant() {
        return tenants.current();
    }
}
