package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * By what the draft of a form is found again: {@code #{kitDrafts}}. Its page, what the page was asked for, and the form's name; an
 * answer to the form keeps what the form carried, because its address no longer says it.
 */
@Named("kitDrafts")
@RequestScoped
public class DraftPlace {

    /** The hidden field. */
    public static final String PARAMETER = "kitDraft";

    private static final int LONGEST = 500;

    /** The place of a form. */
    public String of(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String carried = faces.getExternalContext().getRequestParameterMap().get(PARAMETER);
        if (faces.isPostback() && isOne(carried) && carried.endsWith("#" + form)) {
            return carried;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String place = request.getServletPath() + "?" + asked(request.getQueryString()) + "#" + form;
        return isOne(place) ? place : "";
    }

    /** What the page was asked for that answers now, where its form was sent and refused; empty where that is not known. */
    static String askedOfRefused(String page) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null
                ? ""
                : askedOf(faces.getExternalContext().getRequestParameterMap().get(PARAMETER), page);
    }

    /**
     * What a page was asked for whose form was sent and refused: the answer's address no longer says it.
     *
     * @param carried the place that the form carried; {@code null} for none
     * @param page the page that answers
     */
    static String askedOf(String carried, String page) {
        return isOne(carried) && carried.startsWith(page + "?")
                ? carried.substring(page.length() + 1).replaceFirst("#.*", "")
                : "";
    }

    /** Whether it may be one. */
    public static boolean isOne(String place) {
        return place != null && !place.isEmpty() && place.length() <= LONGEST;
    }

    private static String asked(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith("language="))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }
}
