package org.creditportal.checks.application;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.register.MatterSource;

/** A form that tells matters, as it is told from another: without the numbers of those whom they are about. */
public record RegisteredForm(List<Matter> matters, MatterSource source, String reason) {

    /**
     * One of its matters.
     *
     * @param subjects equal for the same subjects, and gives none of their numbers away
     */
    public record Matter(String area, String kind, String number, String name, LocalDate decidedOn, String subjects) {}
}
