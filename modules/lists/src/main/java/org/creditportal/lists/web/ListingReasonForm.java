package org.creditportal.lists.web;

import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.lists.api.EffectTerm;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.webkit.web.NamedForm;

/** A listing reason as it is typed in, with the removal reasons that fit it. */
public class ListingReasonForm extends NamedForm {

    private static final long serialVersionUID = 1L;
    private static final String LIFE = "life";
    private static final Pattern MONTHS = Pattern.compile("\\d{1,3}");

    private String id;
    private String[] removals = {};
    private String effect;

    static ListingReasonForm of(ListingReason reason) {
        ListingReasonForm form = new ListingReasonForm();
        form.id = reason.id();
        form.show(reason.criterion());
        form.removals = reason.removals().toArray(String[]::new);
        form.effect = reason.effect() == null ? null : line(reason.effect());
        return form;
    }

    /** What nobody has filled in is none. */
    boolean isBlank() {
        return isBlank(id) && isBlank(getZh()) && isBlank(getEn()) && removals.length == 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    ListingReason reason() {
        return new ListingReason(id == null ? null : id.strip(), said(), List.of(removals), effect(effect));
    }

    private static String line(EffectTerm effect) {
        return effect.life() ? LIFE : Integer.toString(effect.months());
    }

    /** What is neither a number of months nor for life is no term, and refused when it is proposed. */
    private static EffectTerm effect(String typed) {
        if (isBlank(typed)) {
            return null;
        }
        String told = typed.strip();
        return MONTHS.matcher(told).matches()
                ? new EffectTerm(Integer.parseInt(told), false)
                : new EffectTerm(0, told.equalsIgnoreCase(LIFE));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String[] getRemovals() {
        return removals.clone();
    }

    public void setRemovals(String[] removals) {
        this.removals = removals.clone();
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }
}
